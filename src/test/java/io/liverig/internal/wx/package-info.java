/**
 * How the functions of wx behave, chapter by chapter.
 *
 * <p>Each test calls rows as the crossing does, on a virtual clock. Start at {@link io.liverig.internal.wx.WxKit}.
 */
@NullMarked
package io.liverig.internal.wx;

import org.jspecify.annotations.NullMarked;
