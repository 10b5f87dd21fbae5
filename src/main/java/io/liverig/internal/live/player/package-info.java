/**
 * live-player: its attributes and methods, what it plays, where it is shown.
 *
 * <p>Start at {@link io.liverig.internal.live.player.LivePlayer}.
 */
@NullMarked
package io.liverig.internal.live.player;

import org.jspecify.annotations.NullMarked;
