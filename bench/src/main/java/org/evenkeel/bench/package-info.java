/// JMH benchmarks of the engine. Figures and the commands that printed them are in `docs/performance.md`.
///
/// Read [org.evenkeel.bench.ReviewBenchmark] first.
@NullMarked
package org.evenkeel.bench;

import org.jspecify.annotations.NullMarked;
