/**
 * What a chapter of {@code wx} is handed, and what it makes its rows with.
 *
 * <p>Start at {@link io.liverig.wx.call.WxHost}.
 */
@NullMarked
package io.liverig.wx.call;

import org.jspecify.annotations.NullMarked;
