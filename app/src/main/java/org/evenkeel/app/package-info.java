/// The application: use cases, web pages, API, security and reminders, wired together.
///
/// A use case loads, asks `core`, stores the outcome and publishes the event. A decision about
/// medicine never lives here. Each direct sub-package is named after the work it does; its pages
/// are in `web` inside it. Read [org.evenkeel.app.EvenkeelApplication] first.
@NullMarked
package org.evenkeel.app;

import org.jspecify.annotations.NullMarked;
