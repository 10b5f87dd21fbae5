/**
 * Requests, uploads and downloads of a program, and the answers that a test gives them.
 *
 * <p>Start at {@link io.liverig.internal.wx.network.NetworkChapter}.
 */
@NullMarked
package io.liverig.internal.wx.network;

import org.jspecify.annotations.NullMarked;
