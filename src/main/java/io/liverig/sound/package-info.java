/**
 * What the simulated microphones hear and what music is played to them: levels over time, not samples.
 *
 * <p>Start at {@link io.liverig.sound.Sound}, then {@link io.liverig.sound.AudioFile}.
 */
@NullMarked
package io.liverig.sound;

import org.jspecify.annotations.NullMarked;
