package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.options.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Says that sound was switched by an attribute, as iPhones alone do: 4998 for enable-mic and 4999 for muted, without a
 * text, by https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html .
 */
final class MuteCodes {
    private static final int MICROPHONE = 4998;
    private static final int MUTED = 4999;

    private final LiveBase base;
    private final NodeEvents events;
    private @Nullable AttributeValues before;

    MuteCodes(LiveBase base, NodeEvents events) {
        this.base = base;
        this.events = events;
    }

    /** Follows the attributes of a pusher that sends. */
    void follow(AttributeValues values) {
        AttributeValues earlier = before;
        before = values;
        if (earlier != null && base.conditions().platform() == Platform.IOS) {
            compare(earlier, values, "enable-mic", MICROPHONE);
            compare(earlier, values, "muted", MUTED);
        }
    }

    private void compare(AttributeValues earlier, AttributeValues values, String name, int code) {
        if (earlier.flag(name) != values.flag(name)) {
            base.post("live-pusher " + name, () -> events.state(code, ""));
        }
    }
}
