/// What someone sets for themselves, and what an administrator sets for the clinic: theme, devices,
/// staff, the audit trail. Read [org.evenkeel.app.settings.AuditTrail] first.
@NullMarked
package org.evenkeel.app.settings;

import org.jspecify.annotations.NullMarked;
