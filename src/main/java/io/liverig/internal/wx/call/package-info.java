/**
 * What a chapter of {@code wx} is handed, and what it makes its rows with.
 *
 * <p>Start at {@link io.liverig.internal.wx.call.WxBase}.
 */
@NullMarked
package io.liverig.internal.wx.call;

import org.jspecify.annotations.NullMarked;
