package io.liverig.internal.view.node;

import io.liverig.data.JsValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The key frames of an animation, as the styles that stand when each is reached:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/animation.html
 *
 * <p>What lies between two key frames is not worked out: a style stands from its frame to the next one that names it.
 */
public final class KeyFrames {
    private static final Set<String> NOT_STYLES = Set.of("offset", "ease", "composite", "easing");
    private static final Set<String> TURNS =
            Set.of("rotate", "rotateX", "rotateY", "rotateZ", "skew", "skewX", "skewY");
    private static final Set<String> MOVES =
            Set.of("translate", "translate3d", "translateX", "translateY", "translateZ");
    private static final Set<String> PLAIN =
            Set.of("matrix", "matrix3d", "rotate3d", "scale", "scale3d", "scaleX", "scaleY", "scaleZ");

    /** One key frame: how far into the animation it is, from 0 to 1, and what it sets, by the names of the page. */
    public record Frame(double offset, Map<String, String> styles) {}

    private final List<Frame> frames;

    private KeyFrames(List<Frame> frames) {
        this.frames = frames;
    }

    /** Reads what a script gives: objects, each with an offset of its own, or spread evenly between those that have. */
    public static KeyFrames of(List<?> given) {
        double[] offsets = offsets(given);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            frames.add(new Frame(offsets[i], styles(given.get(i))));
        }
        return new KeyFrames(frames);
    }

    private static double[] offsets(List<?> given) {
        int count = given.size();
        double[] offsets = new double[count];
        for (int i = 0; i < count; i++) {
            Object offset = given.get(i) instanceof Map<?, ?> frame ? frame.get("offset") : null;
            offsets[i] = offset instanceof Number number ? number.doubleValue() : Double.NaN;
        }
        if (count > 0 && Double.isNaN(offsets[count - 1])) {
            offsets[count - 1] = 1;
        }
        if (count > 1 && Double.isNaN(offsets[0])) {
            offsets[0] = 0;
        }
        spread(offsets);
        return offsets;
    }

    private static void spread(double[] offsets) {
        int known = 0;
        for (int i = 1; i < offsets.length; i++) {
            if (!Double.isNaN(offsets[i])) {
                for (int j = known + 1; j < i; j++) {
                    offsets[j] = offsets[known] + (offsets[i] - offsets[known]) * (j - known) / (i - known);
                }
                known = i;
            }
        }
    }

    private static Map<String, String> styles(@Nullable Object given) {
        Map<String, String> styles = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> frame) {
            frame.forEach((key, value) -> {
                String name = JsValues.text(key);
                if (!NOT_STYLES.contains(name) && !JsValues.isNullish(value)) {
                    styles.put(name, isTransform(name) ? transform(name, value) : JsValues.text(value));
                }
            });
        }
        return styles;
    }

    private static boolean isTransform(String name) {
        return TURNS.contains(name) || MOVES.contains(name) || PLAIN.contains(name);
    }

    private static String transform(String name, @Nullable Object value) {
        List<?> arguments = value instanceof List<?> list ? list : Arrays.asList(value);
        return arguments.stream()
                .map(argument -> argument(name, argument))
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static String argument(String name, @Nullable Object value) {
        String unit = TURNS.contains(name) ? "deg" : MOVES.contains(name) ? "px" : "";
        return JsValues.text(value) + (value instanceof Number ? unit : "");
    }

    /** Writes styles by the names of the page as WXSS; all that turns and moves becomes one transform. */
    static String css(Map<String, String> styles) {
        List<String> turned = new ArrayList<>();
        List<String> declared = new ArrayList<>();
        styles.forEach((name, value) -> {
            if (isTransform(name)) {
                turned.add(value);
            } else {
                declared.add(name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ":" + value);
            }
        });
        if (!turned.isEmpty()) {
            declared.add("transform:" + String.join(" ", turned));
        }
        return String.join(";", declared);
    }

    /** Returns the key frames in the order in which they are reached. */
    public List<Frame> inOrder() {
        return frames.stream().sorted(Comparator.comparingDouble(Frame::offset)).toList();
    }

    /** Returns all names that some frame sets. */
    public Set<String> names() {
        return frames.stream()
                .flatMap(frame -> frame.styles().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns what stands at a moment from 0 to 1. */
    public Map<String, String> at(double progress) {
        Map<String, String> styles = new LinkedHashMap<>();
        inOrder().stream().filter(frame -> frame.offset() <= progress).forEach(frame -> styles.putAll(frame.styles()));
        return styles;
    }
}
