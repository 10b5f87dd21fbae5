package io.liverig.internal.view.query;

import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.view.node.KeyFrames;
import io.liverig.internal.view.node.ViewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Animations by key frames that scripts ask for, driven by the clock or by what is scrolled:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/animation.html
 *
 * <p>Nothing is drawn: each key frame sets its styles on the nodes when it is reached, where
 * {@code attribute("style")} and layouts find them.
 */
public final class Animations {
    private final String program;
    private final TaskQueue queue;
    private final Surface surface;
    private final List<Driven> driven = new ArrayList<>();
    private int animations;

    /** Makes the animations of a program. */
    public Animations(String program, TaskQueue queue, Surface surface) {
        this.program = program;
        this.queue = queue;
        this.surface = surface;
    }

    /** An animation that a scroll-view drives. */
    private record Driven(
            int animation,
            ViewNode source,
            List<ViewNode> nodes,
            KeyFrames frames,
            double duration,
            Map<?, ?> timeline) {
        void follow(double[] scrolled) {
            double at = scrolled["horizontal".equals(timeline.get("orientation")) ? 0 : 1];
            double start = JsValues.number(timeline.get("startScrollOffset"));
            double end = JsValues.number(timeline.get("endScrollOffset"));
            double part = end == start ? (at >= end ? 1 : 0) : Math.max(0, Math.min(1, (at - start) / (end - start)));
            double time = part * JsValues.number(timeline.get("timeRange"));
            Map<String, String> now = frames.at(duration == 0 ? 1 : time / duration);
            nodes.forEach(node -> node.look().motion().set(animation, now));
        }
    }

    /**
     * Begins an animation of nodes that the clock drives.
     *
     * @param duration in milliseconds
     */
    public void run(List<ViewNode> nodes, List<?> keyframes, double duration) {
        KeyFrames frames = KeyFrames.of(keyframes);
        int animation = begin(nodes, frames);
        for (KeyFrames.Frame frame : frames.inOrder()) {
            if (frame.offset() <= 0 || duration == 0) {
                set(animation, nodes, frame.styles());
            } else {
                long delay = Math.round(duration * frame.offset());
                queue.after(delay, program, "key frame", () -> set(animation, nodes, frame.styles()));
            }
        }
    }

    /**
     * Begins an animation of nodes that follows a scroll-view.
     *
     * @param timeline {@code {startScrollOffset, endScrollOffset, timeRange, orientation}}
     */
    public void follow(
            @Nullable ViewNode source, List<ViewNode> nodes, List<?> keyframes, double duration, Map<?, ?> timeline) {
        if (source != null) {
            KeyFrames frames = KeyFrames.of(keyframes);
            Driven made = new Driven(begin(nodes, frames), source, nodes, frames, duration, timeline);
            driven.add(made);
            made.follow(surface.scroll(source));
        }
    }

    private int begin(List<ViewNode> nodes, KeyFrames frames) {
        int animation = ++animations;
        nodes.forEach(node -> node.look().motion().begin(animation, frames.names()));
        return animation;
    }

    private static void set(int animation, List<ViewNode> nodes, Map<String, String> styles) {
        nodes.stream()
                .filter(node -> !node.isRemoved())
                .forEach(node -> node.look().motion().set(animation, styles));
    }

    /** A node has been scrolled. */
    public void scrolled(ViewNode node) {
        driven.stream().filter(one -> one.source() == node).forEach(one -> one.follow(surface.scroll(node)));
    }

    /** Takes away what animations have set; all of it for an empty list of names. */
    public void clear(List<ViewNode> nodes, List<String> names) {
        nodes.forEach(node -> node.look().motion().clear(names));
        if (names.isEmpty()) {
            driven.removeIf(one -> nodes.containsAll(one.nodes()));
        }
    }

    /** Forgets a page that is gone. */
    public void forget(PageRef page) {
        driven.removeIf(one -> one.source().page().equals(page));
    }
}
