/// JSON as it comes from outside, read strictly: every value knows its path, so that an error can
/// say where.
///
/// Nothing here knows FHIR. Read [org.evenkeel.fhir.json.JsonDocument] first.
@NullMarked
package org.evenkeel.fhir.json;

import org.jspecify.annotations.NullMarked;
