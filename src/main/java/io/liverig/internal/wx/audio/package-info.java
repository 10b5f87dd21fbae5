/**
 * Sound that a program plays: {@code wx.createInnerAudioContext} and {@code wx.getBackgroundAudioManager}.
 *
 * <p>It runs on the rig's clock. Start at {@link io.liverig.internal.wx.audio.AudioChapter}.
 */
@NullMarked
package io.liverig.internal.wx.audio;

import org.jspecify.annotations.NullMarked;
