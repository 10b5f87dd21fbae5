package io.liverig.internal.view.query;

import io.liverig.data.JsValues;
import io.liverig.internal.view.wxss.Viewport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Returns whether the page's viewport is as a program asks, at once and at each change:
 * https://developers.weixin.qq.com/miniprogram/dev/api/wxml/MediaQueryObserver.observe.html
 */
public final class MediaQueries {
    private final Surface surface;
    private final Intersections.Sink sink;
    private final Map<Integer, Map<?, ?>> asked = new LinkedHashMap<>();
    private final Map<Integer, Boolean> told = new LinkedHashMap<>();

    /** Makes an empty list of questions. */
    public MediaQueries(Surface surface, Intersections.Sink sink) {
        this.surface = surface;
        this.sink = sink;
    }

    /** Begins to observe, and tells once. */
    public void observe(int id, Map<?, ?> descriptor) {
        asked.put(id, descriptor);
        check();
    }

    /** Ends an observation. */
    public void disconnect(int id) {
        asked.remove(id);
        told.remove(id);
    }

    /** Looks at all that is observed. */
    public void check() {
        for (int id : List.copyOf(asked.keySet())) {
            boolean matches = matches(asked.getOrDefault(id, Map.of()), surface.viewport());
            Boolean before = told.put(id, matches);
            if (before == null || before != matches) {
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("matches", matches);
                sink.tell(id, result);
            }
        }
    }

    private static boolean matches(Map<?, ?> asked, Viewport viewport) {
        boolean landscape = viewport.width() > viewport.height();
        Object orientation = asked.get("orientation");
        return fits(asked, "Width", "width", viewport.width())
                && fits(asked, "Height", "height", viewport.height())
                && (JsValues.isNullish(orientation) || (landscape ? "landscape" : "portrait").equals(orientation));
    }

    private static boolean fits(Map<?, ?> asked, String limit, String name, double size) {
        return (!(asked.get("min" + limit) instanceof Double least) || size >= least)
                && (!(asked.get("max" + limit) instanceof Double most) || size <= most)
                && (!(asked.get(name) instanceof Double just) || size == just);
    }
}
