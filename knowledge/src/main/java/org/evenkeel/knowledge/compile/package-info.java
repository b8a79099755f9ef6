/// From the authors' YAML files to one file that loads fast, with every check on the way.
///
/// Runs in the build ([org.evenkeel.knowledge.compile.KnowledgeCompiler]) and again, over the same
/// files, for the command `knowledge check`. The order: YAML is read with line numbers
/// ([org.evenkeel.knowledge.compile.YamlFile]), checked against the closed schema of its kind
/// ([org.evenkeel.knowledge.compile.Schemas]), joined ([org.evenkeel.knowledge.compile.Library]),
/// cross-checked ([org.evenkeel.knowledge.compile.CrossChecks]). A problem names file, line and
/// path. Read [org.evenkeel.knowledge.compile.KnowledgeCompiler] first.
@NullMarked
package org.evenkeel.knowledge.compile;

import org.jspecify.annotations.NullMarked;
