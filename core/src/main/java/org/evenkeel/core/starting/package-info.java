/// How a medicine is begun: dose steps, pace, what stops it, and when a first dose of an opioid
/// agonist is safe.
///
/// What is here is knowledge to plan from. The plan that a prescriber signs is
/// [org.evenkeel.core.regimen.Titration]. Read [org.evenkeel.core.starting.TitrationRule] first.
@NullMarked
package org.evenkeel.core.starting;

import org.jspecify.annotations.NullMarked;
