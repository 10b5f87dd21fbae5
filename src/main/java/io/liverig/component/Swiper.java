package io.liverig.component;

import io.liverig.clock.Task;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * swiper: shows one of its items; a finger, the clock or the page changes which.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/swiper.html : change tells current, currentItemId and the
 * source, "touch", "autoplay" or "" for any other; animationfinish follows after duration. Autoplay goes from the last
 * item to the first also without circular: the page does not say, devices wind back.
 */
final class Swiper extends Component {
    private int current;
    private @Nullable Task autoplay;

    Swiper(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    @Override
    void begin() {
        current = wanted();
        play();
    }

    @Override
    void changed(String name, @Nullable Object value) {
        switch (name) {
            case "current", "current-item-id" -> show(wanted(), "");
            case "autoplay", "interval" -> play();
            default -> {}
        }
    }

    @Override
    void end() {
        stop();
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
            autoplay = host().queue().every(interval, host().program(), "swiper", this::next);
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
        current = index;
        port().writeBack("current", (double) index);
        String id = items.get(index).itemId();
        Map<String, Object> detail = Detail.of("current", (double) index, "currentItemId", id, "source", source);
        send("change", detail);
        long duration = Math.max(0, (long) number("duration"));
        host().queue().after(duration, host().program(), "swiper animation", () -> send("animationfinish", detail));
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
