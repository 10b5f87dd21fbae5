/**
 * The simulated backend behind the media port, and its network model.
 *
 * <p>A stream goes from {@link io.liverig.internal.media.simulated.Sender} (encoder, rate control, what waits to be sent) by the
 * sender's network to the server, and by the receiver's to {@link io.liverig.internal.media.simulated.Reception} (what of it
 * arrives, and the buffer). Start at {@link io.liverig.internal.media.simulated.SimulatedMedia}.
 */
@NullMarked
package io.liverig.internal.media.simulated;

import org.jspecify.annotations.NullMarked;
