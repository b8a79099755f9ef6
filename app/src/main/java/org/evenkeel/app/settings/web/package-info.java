/// The pages of settings, staff and audit, and where the program begins.
@NullMarked
package org.evenkeel.app.settings.web;

import org.jspecify.annotations.NullMarked;
