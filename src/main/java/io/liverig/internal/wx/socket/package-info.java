/**
 * WebSocket connections of a program to servers that a test scripts.
 *
 * <p>A test meets {@link io.liverig.answer.SocketServer}. Start at {@link io.liverig.internal.wx.socket.SocketChapter}.
 */
@NullMarked
package io.liverig.internal.wx.socket;

import org.jspecify.annotations.NullMarked;
