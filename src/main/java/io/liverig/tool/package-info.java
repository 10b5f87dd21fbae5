/**
 * What the ways in share.
 *
 * <p>Start at the command line, {@code io.liverig.tool.cli}.
 */
@NullMarked
package io.liverig.tool;

import org.jspecify.annotations.NullMarked;
