package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.clock.Task;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.Surroundings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * swiper: shows one of its items; a finger, the clock or the page changes which.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/swiper.html : change tells current, currentItemId and the
 * source, "touch", "autoplay" or "" for any other; transition tells how far the items have moved, and animationfinish
 * follows after duration. The way of the items is an even one, a piece every 16 ms; a device's follows the finger and
 * easing-function, and a notice says so once a page. Autoplay goes from the last
 * item to the first also without circular: the page does not say, devices wind back.
 */
final class Swiper extends Component {
    private static final long FRAME = 16;

    private int current;
    private @Nullable Task autoplay;
    private @Nullable Task moving;

    Swiper(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void begin() {
        current = wanted();
        play();
    }

    @Override
    public void changed(String name, @Nullable Object value) {
        switch (name) {
            case "current", "current-item-id" -> show(wanted(), "");
            case "autoplay", "interval" -> play();
            default -> {}
        }
    }

    @Override
    public void end() {
        stop();
        halt();
    }

    private List<SwiperItem> items() {
        return nodes().below(node(), SwiperItem.class).stream()
                .filter(item -> item.node().parent() == node())
                .toList();
    }

    private int wanted() {
        if (isSet("current-item-id") && !isSet("current")) {
            List<String> ids = items().stream().map(SwiperItem::itemId).toList();
            return Math.max(0, ids.indexOf(text("current-item-id")));
        }
        return (int) number("current");
    }

    private void play() {
        stop();
        if (flag("autoplay")) {
            long interval = Math.max(1, (long) number("interval"));
            autoplay = base().queue().every(interval, base().program(), "swiper", this::next);
        }
    }

    private void stop() {
        if (autoplay != null) {
            autoplay.cancel();
            autoplay = null;
        }
    }

    private void next() {
        int size = isThere() ? items().size() : 0;
        if (size > 1) {
            show((current + 1) % size, "autoplay");
        }
    }

    private void show(int index, String source) {
        List<SwiperItem> items = items();
        if (index == current || index < 0 || index >= items.size()) {
            return;
        }
        int steps = steps(index - current, items.size());
        current = index;
        port().writeBack("current", (double) index);
        String id = items.get(index).itemId();
        Map<String, Object> detail =
                Fields.of("current", (double) index).and("currentItemId", id).and("source", source);
        send("change", detail);
        long duration = Math.max(0, (long) number("duration"));
        move(steps, duration);
        base().queue().after(duration, base().program(), "swiper animation", () -> send("animationfinish", detail));
    }

    /** Returns how many items go by, backwards as a negative number; a circle's ends touch. */
    private int steps(int difference, int size) {
        boolean round = flag("circular") && size > 2 && Math.abs(difference) == size - 1;
        return round ? -Integer.signum(difference) : difference;
    }

    private void move(int steps, long duration) {
        halt();
        if (duration == 0 || !port().handles("transition")) {
            return;
        }
        Surroundings.Extent extent = base().around().extent(node());
        double way = steps * (flag("vertical") ? extent.height() : extent.width());
        base().around()
                .approximate(node(), "transition", "the way of a swiper's items is an even one; a device's is not");
        moved(way, 1, duration);
    }

    private void moved(double way, int frame, long duration) {
        long wait = Math.min(FRAME, duration - (frame - 1) * FRAME);
        moving = base().queue().after(wait, base().program(), "swiper transition", () -> {
            double gone = way * Math.min(frame * FRAME, duration) / duration;
            boolean vertical = flag("vertical");
            send("transition", Fields.of("dx", vertical ? 0.0 : gone).and("dy", vertical ? gone : 0.0));
            if (isThere() && frame * FRAME < duration) {
                moved(way, frame + 1, duration);
            }
        });
    }

    private void halt() {
        if (moving != null) {
            moving.cancel();
            moving = null;
        }
    }

    /** Swipes to an item; without circular only by going over those between, which a finger does item by item. */
    @Override
    public void change(@Nullable Object value) {
        int size = items().size();
        int index = PickerMode.index(value, size);
        if (index < 0) {
            throw wrong("is changed to the index of one of its items, from 0 to " + (size - 1));
        }
        int step = index > current ? 1 : -1;
        while (current != index) {
            show(current + step, "touch");
        }
        play();
    }

    @Override
    public Object value() {
        return (double) current;
    }
}
