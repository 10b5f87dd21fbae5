/** {@code liverig conformance}. Start at {@link io.liverig.conformance.cli.ConformanceCommand}. */
@NullMarked
package io.liverig.conformance.cli;

import org.jspecify.annotations.NullMarked;
