/**
 * Capture, encoding, transport and playback as a port.
 *
 * <p>Nothing here knows WeChat: a publication sends one user's streams, a playback receives one. Start at
 * {@link io.liverig.internal.media.MediaBackend}.
 */
@NullMarked
package io.liverig.internal.media;

import org.jspecify.annotations.NullMarked;
