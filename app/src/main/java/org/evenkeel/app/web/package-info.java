/// What every page shares: the frame, the tags, files that ship with the program, help now, errors.
///
/// Templates are in `src/main/jte`; each takes a [org.evenkeel.app.web.Page]. No page of any
/// particular work lives here. Read [org.evenkeel.app.web.Page] first.
@NullMarked
package org.evenkeel.app.web;

import org.jspecify.annotations.NullMarked;
