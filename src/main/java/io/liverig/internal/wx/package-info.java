/**
 * The functions of {@code wx}, one class a chapter of the official documents, as rows of typed host calls.
 *
 * <p>Start at {@link io.liverig.internal.wx.WxRows}.
 */
@NullMarked
package io.liverig.internal.wx;

import org.jspecify.annotations.NullMarked;
