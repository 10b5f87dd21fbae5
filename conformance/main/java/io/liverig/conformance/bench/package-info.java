/**
 * Benchmarks that print their figures beside what they are compared with; none of them asserts a time. Start at {@link
 * io.liverig.conformance.bench.SetDataBench}.
 */
@NullMarked
package io.liverig.conformance.bench;

import org.jspecify.annotations.NullMarked;
