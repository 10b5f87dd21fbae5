/**
 * What scripts call: setData, queries, animations, timers, modules, wxs.
 *
 * <p>Start at {@link io.liverig.logic.host.DataHost}, which takes a page's setData.
 */
@NullMarked
package io.liverig.logic.host;

import org.jspecify.annotations.NullMarked;
