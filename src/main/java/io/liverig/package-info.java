/**
 * LiveRig: runs WeChat mini-program pages, live-pusher and live-player included, on the JVM.
 *
 * <p>This is what a test says and sees: rig, program, page, element, phone, room, remote user, trouble, network, timeline.
 * Start at {@link io.liverig.LiveRig}. The packages beside it are public too; all that is below {@code internal} may change
 * with any version.
 */
@NullMarked
package io.liverig;

import org.jspecify.annotations.NullMarked;
