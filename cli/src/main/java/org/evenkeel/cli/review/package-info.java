/// `evenkeel review`: FHIR Bundles in, one review per person out.
///
/// What is clinically true is decided in `core`; here files are read and answers written. Read
/// [org.evenkeel.cli.review.Documents] first.
@NullMarked
package org.evenkeel.cli.review;

import org.jspecify.annotations.NullMarked;
