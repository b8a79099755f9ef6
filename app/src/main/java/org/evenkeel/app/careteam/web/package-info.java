/// The administrator's pages about people and their care teams.
@NullMarked
package org.evenkeel.app.careteam.web;

import org.jspecify.annotations.NullMarked;
