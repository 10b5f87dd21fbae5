/**
 * Requests, uploads and downloads of a program; a test answers them by {@link io.liverig.answer.RequestAnswers}.
 *
 * <p>Start at {@link io.liverig.internal.wx.network.NetworkChapter}.
 */
@NullMarked
package io.liverig.internal.wx.network;

import org.jspecify.annotations.NullMarked;
