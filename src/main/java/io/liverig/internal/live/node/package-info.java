/**
 * What live-pusher and live-player are made of: attributes, events, states, replies, the small window.
 *
 * <p>It knows neither of the two. Start at {@link io.liverig.internal.live.node.LiveNode}, the beginning that both share.
 */
@NullMarked
package io.liverig.internal.live.node;

import org.jspecify.annotations.NullMarked;
