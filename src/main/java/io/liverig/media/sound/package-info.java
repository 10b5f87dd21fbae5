/**
 * What the simulated microphones hear and what music is played to them: levels over time, not samples.
 *
 * <p>Start at {@link io.liverig.media.sound.Sound}, then {@link io.liverig.media.sound.AudioFile}.
 */
@NullMarked
package io.liverig.media.sound;

import org.jspecify.annotations.NullMarked;
