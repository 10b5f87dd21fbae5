/**
 * What the simulated cameras see: a test pattern with user, clock and frame number, drawn when somebody asks for it; and
 * the size that the file of any other picture tells.
 *
 * <p>Nothing of the JDK's drawing is used, so that the same picture has the same bytes on every machine, with fonts or
 * without. Start at {@link io.liverig.media.picture.Shot}, then {@link io.liverig.media.picture.TestPattern}; a file's
 * head is read by {@link io.liverig.media.picture.ImageHead}.
 */
@NullMarked
package io.liverig.media.picture;

import org.jspecify.annotations.NullMarked;
