/**
 * Pictures: what the simulated cameras see, drawn when somebody asks, and the heads of image files.
 *
 * <p>Nothing of the JDK's drawing is used, so that the same picture has the same bytes on every machine, with fonts or
 * without. Start at {@link io.liverig.internal.media.picture.Shot}.
 */
@NullMarked
package io.liverig.internal.media.picture;

import org.jspecify.annotations.NullMarked;
