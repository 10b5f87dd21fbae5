package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * movable-view: is where a finger leaves it, within its direction; the area around it is no limit here.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/movable-view.html
 */
final class MovableView extends Component {
    private double x;
    private double y;

    MovableView(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void begin() {
        x = number("x");
        y = number("y");
    }

    @Override
    public void changed(String name, @Nullable Object value) {
        if (name.equals("x") || name.equals("y")) {
            move(name.equals("x") ? number("x") : x, name.equals("y") ? number("y") : y, "");
        }
    }

    private void move(double newX, double newY, String source) {
        if (newX == x && newY == y) {
            return;
        }
        x = newX;
        y = newY;
        send("change", Fields.of("x", x).and("y", y).and("source", source));
    }

    @Override
    public void change(@Nullable Object value) {
        requireEnabled();
        Map<?, ?> to = value instanceof Map<?, ?> map ? map : Map.of();
        if (!(to.get("x") instanceof Number) && !(to.get("y") instanceof Number)) {
            throw wrong("is moved to {x, y}, in pixels");
        }
        String direction = text("direction");
        boolean across = direction.equals("all") || direction.equals("horizontal");
        boolean down = direction.equals("all") || direction.equals("vertical");
        if (!across && !down) {
            throw wrong("has the direction \"" + direction + "\" and can not be moved");
        }
        double newX = across && to.get("x") instanceof Number given ? given.doubleValue() : x;
        double newY = down && to.get("y") instanceof Number given ? given.doubleValue() : y;
        move(newX, newY, "touch");
    }

    @Override
    public Object value() {
        return Fields.of("x", x).and("y", y);
    }
}
