/**
 * Opens every page of a program once and says what went wrong.
 *
 * <p>A folder of several programs runs each in a JVM of its own. Start at {@link io.liverig.tool.smoke.Smoke}.
 */
@NullMarked
package io.liverig.tool.smoke;

import org.jspecify.annotations.NullMarked;
