/** The benchmarks run and print; no test asserts a time. */
@NullMarked
package io.liverig.conformance.bench;

import org.jspecify.annotations.NullMarked;
