/**
 * What the ways in share.
 *
 * <p>Start at {@link io.liverig.tool.FaultLine}; the command line is {@code io.liverig.tool.cli}.
 */
@NullMarked
package io.liverig.tool;

import org.jspecify.annotations.NullMarked;
