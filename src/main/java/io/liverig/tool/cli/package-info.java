/**
 * The command line: {@code liverig run}, {@code liverig smoke} and what other modules contribute.
 *
 * <p>It sees the rig through its public face only. Start at {@link io.liverig.tool.cli.Main}.
 */
@NullMarked
package io.liverig.tool.cli;

import org.jspecify.annotations.NullMarked;
