package io.liverig.internal.view.node;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The styles that animations give one node; of two animations of the same style, the one that began last counts.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/animation.html
 */
public final class Motion {
    private final Map<String, String> styles = new LinkedHashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();

    /** An animation begins, which takes these styles from those before it. */
    public void begin(int animation, Set<String> names) {
        names.forEach(name -> owners.put(name, animation));
    }

    /** Sets what an animation has come to, as far as the styles are still its own. */
    public void set(int animation, Map<String, String> now) {
        now.forEach((name, value) -> {
            if (owners.getOrDefault(name, 0) == animation) {
                styles.put(name, value);
            }
        });
    }

    /** Takes styles away, all for an empty list; animations that go on do not bring them back. */
    public void clear(List<String> names) {
        for (String name : names.isEmpty() ? List.copyOf(owners.keySet()) : names) {
            styles.remove(name);
            owners.remove(name);
        }
    }

    /** Returns the styles as WXSS. */
    String css() {
        return KeyFrames.css(styles);
    }
}
