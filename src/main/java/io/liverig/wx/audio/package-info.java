/**
 * Sound that a program plays: {@code wx.createInnerAudioContext} and {@code wx.getBackgroundAudioManager}.
 *
 * <p>It runs on the rig's clock. Start at {@link io.liverig.wx.audio.AudioChapter}.
 */
@NullMarked
package io.liverig.wx.audio;

import org.jspecify.annotations.NullMarked;
