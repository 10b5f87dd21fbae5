/**
 * The functions of {@code wx}, by chapter of the official documents, as rows of typed host calls.
 *
 * <p>What a chapter needs of the program comes through the ports of {@link io.liverig.wx.WxHost}, what it needs of the
 * user's telephone is scripted on {@link io.liverig.wx.Phone}. Start at {@link io.liverig.wx.WxRows}.
 */
@NullMarked
package io.liverig.wx;

import org.jspecify.annotations.NullMarked;
