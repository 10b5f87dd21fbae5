/**
 * WebSocket connections of a program to servers that a test scripts.
 *
 * <p>A test meets {@link io.liverig.wx.socket.SocketServer} and {@link io.liverig.wx.socket.SocketPeer}. Start at
 * {@link io.liverig.wx.socket.SocketChapter}, whose rows a program meets.
 */
@NullMarked
package io.liverig.wx.socket;

import org.jspecify.annotations.NullMarked;
