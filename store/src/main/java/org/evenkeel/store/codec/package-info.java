/// The engine's records as JSON text, the same for ever: what was written once stays readable.
///
/// Read [org.evenkeel.store.codec.PayloadCodec] first. Its golden files are in the tests.
@NullMarked
package org.evenkeel.store.codec;

import org.jspecify.annotations.NullMarked;
