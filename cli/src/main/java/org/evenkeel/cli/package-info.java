/// The one executable: commands that read files or questions and answer on standard output.
///
/// Standard output carries only the answer, standard error only our own lines. Read
/// [org.evenkeel.cli.Evenkeel] first.
@NullMarked
package org.evenkeel.cli;

import org.jspecify.annotations.NullMarked;
