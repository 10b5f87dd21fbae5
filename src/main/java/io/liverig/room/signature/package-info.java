/**
 * User signatures and permission tickets as Tencent's TLSSigAPIv2 makes them, and what is wrong with one.
 *
 * <p>Start at {@link io.liverig.room.signature.UserSig}.
 */
@NullMarked
package io.liverig.room.signature;

import org.jspecify.annotations.NullMarked;
