/// The border between FHIR R4 JSON and the types of `core`, in both directions.
///
/// What comes in is read strictly; what cannot be read is named, never guessed. No clinical rule
/// lives here.
@NullMarked
package org.evenkeel.fhir;

import org.jspecify.annotations.NullMarked;
