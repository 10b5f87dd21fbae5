/**
 * Capture, encoding, transport and playback as a port, and the simulated backend behind it.
 *
 * <p>Nothing here knows WeChat: a publication sends one user's streams, a playback receives one. Start at
 * {@link io.liverig.media.MediaBackend}.
 *
 * <p>In the simulation a stream goes from {@link io.liverig.media.Sender} (encoder, rate control, what waits to be sent)
 * by the sender's {@link io.liverig.media.UserNetwork} to the server, and by the receiver's to
 * {@link io.liverig.media.Reception} (what of it arrives, and the buffer). Every constant stands in
 * {@link io.liverig.media.MediaSettings} and {@link io.liverig.media.TransportSettings} with its source or its doubt.
 */
@NullMarked
package io.liverig.media;

import org.jspecify.annotations.NullMarked;
