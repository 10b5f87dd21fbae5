/**
 * The command {@code liverig conformance}: which implementations it judges, and what it prints of them. Start at {@link
 * io.liverig.conformance.cli.ConformanceCommand}.
 */
@NullMarked
package io.liverig.conformance.cli;

import org.jspecify.annotations.NullMarked;
