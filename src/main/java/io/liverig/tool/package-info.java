/**
 * What the command line, scenarios and smoke runs share.
 *
 * <p>Start at {@link io.liverig.tool.FaultLine}; the command line is {@code io.liverig.tool.cli}.
 */
@NullMarked
package io.liverig.tool;

import org.jspecify.annotations.NullMarked;
