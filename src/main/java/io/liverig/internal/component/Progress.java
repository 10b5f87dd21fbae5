package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.clock.Task;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import org.jspecify.annotations.Nullable;

/**
 * progress: an active one runs to its percent, duration milliseconds for each, and tells when it is there.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/progress.html . active-mode "backwards" begins again
 * from nothing, "forwards" goes on from where it was.
 */
final class Progress extends Component {
    private double from;
    private @Nullable Task running;

    Progress(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void begin() {
        run();
    }

    @Override
    public void changed(String name, @Nullable Object value) {
        if (name.equals("percent") || name.equals("active")) {
            run();
        }
    }

    private void run() {
        stop();
        double percent = Math.min(Math.max(number("percent"), 0), 100);
        if (!flag("active")) {
            from = percent;
            return;
        }
        double start = text("active-mode").equals("forwards") ? from : 0;
        from = percent;
        long millis = Math.round(Math.max(0, percent - start) * Math.max(0, number("duration")));
        running = base().queue().after(millis, base().program(), "progress", () -> {
            running = null;
            send("activeend", Fields.of("curPercent", percent));
        });
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    @Override
    public void end() {
        stop();
    }

    @Override
    public Object value() {
        return from;
    }
}
