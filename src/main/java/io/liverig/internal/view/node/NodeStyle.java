package io.liverig.internal.view.node;

import io.liverig.data.JsValues;
import io.liverig.data.Undefined;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The style and the classes that wxs functions and animations give a node, before those that the template writes.
 *
 * <p>A style set later takes the place of one set before: the official page says only that it goes before the template's
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html).
 */
public final class NodeStyle {
    private final Set<String> added = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Motion motion = new Motion();
    private String style = "";

    /** Returns what animations give the node, which goes before all else. */
    public Motion motion() {
        return motion;
    }

    public void style(@Nullable Object value) {
        if (value instanceof Map<?, ?> declarations) {
            StringJoiner text = new StringJoiner(";");
            declarations.forEach((name, given) -> text.add(name + ":" + JsValues.text(given)));
            style = text.toString();
        } else {
            style = JsValues.isNullish(value) ? "" : JsValues.text(value);
        }
    }

    public void addClass(String names) {
        for (String name : names.strip().split("\\s+")) {
            removed.remove(name);
            added.add(name);
        }
    }

    public void removeClass(String names) {
        for (String name : names.strip().split("\\s+")) {
            added.remove(name);
            removed.add(name);
        }
    }

    /** Returns all attributes with this look. */
    Map<String, Object> attributes(Map<String, Object> written) {
        Map<String, Object> shown = new LinkedHashMap<>(written);
        for (String name : List.of("class", "style")) {
            Object value = attribute(name, written.getOrDefault(name, Undefined.UNDEFINED));
            if (value != Undefined.UNDEFINED) {
                shown.put(name, value);
            }
        }
        return shown;
    }

    /** Returns what an attribute is with this look. */
    @Nullable
    Object attribute(String name, @Nullable Object written) {
        return switch (name) {
            case "style" -> styled(styled(written, style), motion.css());
            case "class" -> added.isEmpty() && removed.isEmpty() ? written : classes(text(written));
            default -> written;
        };
    }

    private static @Nullable Object styled(@Nullable Object written, String style) {
        return style.isEmpty() ? written : join(text(written), ";", style);
    }

    private String classes(String written) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : written.strip().split("\\s+")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        names.removeAll(removed);
        names.addAll(added);
        return String.join(" ", names);
    }

    private static String join(String first, String between, String second) {
        String begin = first.strip();
        return begin.isEmpty() ? second : begin.endsWith(between) ? begin + second : begin + between + second;
    }

    private static String text(@Nullable Object value) {
        return JsValues.isNullish(value) || value == Undefined.UNDEFINED ? "" : JsValues.text(value);
    }
}
