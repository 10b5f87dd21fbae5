/**
 * The phone and its user as a program meets them: device, permissions, dialogs, storage, and what the user does.
 *
 * <p>Start at {@link io.liverig.internal.wx.phone.Phone}.
 */
@NullMarked
package io.liverig.internal.wx.phone;

import org.jspecify.annotations.NullMarked;
