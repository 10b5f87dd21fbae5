/**
 * What scripts call: setData, queries, animations, timers, modules, wxs.
 *
 * <p>Start at {@link io.liverig.internal.logic.host.DataHost}, which takes a page's setData.
 */
@NullMarked
package io.liverig.internal.logic.host;

import org.jspecify.annotations.NullMarked;
