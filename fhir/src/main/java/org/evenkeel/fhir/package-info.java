/// FHIR R4 as JSON at the border, read into the engine's own words.
///
/// No rule about medicine lives here, and nothing is lost in silence: what could not be read is
/// listed with the reason. JSON itself is read in `json`. Read [org.evenkeel.fhir.BundleReader]
/// first.
@NullMarked
package org.evenkeel.fhir;

import org.jspecify.annotations.NullMarked;
