/**
 * The phone and its user as a program meets them: device, permissions, dialogs, storage, what is answered.
 *
 * <p>Start at {@link io.liverig.wx.phone.Phone}.
 */
@NullMarked
package io.liverig.wx.phone;

import org.jspecify.annotations.NullMarked;
