/**
 * live-player: its attributes and methods, what it plays, where it is shown.
 *
 * <p>Start at {@link io.liverig.live.player.LivePlayer}.
 */
@NullMarked
package io.liverig.live.player;

import org.jspecify.annotations.NullMarked;
