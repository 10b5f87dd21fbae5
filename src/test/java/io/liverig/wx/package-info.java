/**
 * How the functions of wx behave, chapter by chapter.
 *
 * <p>Each test calls rows as the crossing does, on a virtual clock. Start at {@link io.liverig.wx.WxKit}.
 */
@NullMarked
package io.liverig.wx;

import org.jspecify.annotations.NullMarked;
