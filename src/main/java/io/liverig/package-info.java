/**
 * LiveRig: runs WeChat mini-program pages, live-pusher and live-player included, on the JVM.
 *
 * <p>This is the public face; start at {@link io.liverig.LiveRig}. What else a user may import are
 * {@code io.liverig.junit}, the records of {@code io.liverig.journal} and the settings and SPI types of
 * {@code io.liverig.live}, {@code io.liverig.media} and {@code io.liverig.room}; every other package is internal.
 */
@NullMarked
package io.liverig;

import org.jspecify.annotations.NullMarked;
