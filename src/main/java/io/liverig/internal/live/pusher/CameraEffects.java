package io.liverig.internal.live.pusher;

import io.liverig.data.JsValues;
import io.liverig.internal.live.node.LiveFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Filters, stickers and makeup that a page puts on by calls. What they would look like is not drawn: their names and
 * strengths are written into the picture.
 *
 * <p>A file of the program that is not there lets the call fail; a file on the network counts as there. What a phone says
 * to either is not known.
 */
final class CameraEffects {
    private static final List<String> FILES = List.of("path", "shimmerPath");

    private final Map<String, String> filters = new LinkedHashMap<>();
    private final Map<String, String> stickers = new LinkedHashMap<>();
    private final Map<String, String> makeups = new LinkedHashMap<>();

    /** Puts a filter on; returns why that cannot be. */
    Optional<String> filter(Map<String, Object> options, LiveFiles files) {
        Optional<String> missing = missing(options, files);
        if (missing.isEmpty()) {
            filters.put("filter", "filter " + strength(options));
        }
        return missing;
    }

    /** Puts one kind of makeup on; returns why that cannot be. */
    Optional<String> makeup(String kind, Map<String, Object> options, LiveFiles files) {
        Optional<String> missing = missing(options, files);
        if (missing.isEmpty()) {
            makeups.put(kind, kind + " " + strength(options));
        }
        return missing;
    }

    /** Puts stickers on; returns why that cannot be. */
    Optional<String> stickers(Map<String, Object> options, LiveFiles files) {
        for (Object sticker : options.get("stickers") instanceof List<?> list ? list : List.of()) {
            if (!(sticker instanceof Map<?, ?> one) || !hasFile(files, one.get("path"))) {
                return Optional.of("a sticker has no file that is there: " + JsValues.text(sticker));
            }
        }
        String type = JsValues.text(options.get("type"));
        stickers.put(type, "sticker " + type);
        return Optional.empty();
    }

    private static String strength(Map<String, Object> options) {
        return JsValues.text(options.get("alpha"));
    }

    private static Optional<String> missing(Map<String, Object> options, LiveFiles files) {
        return FILES.stream()
                .filter(name -> options.containsKey(name) && !hasFile(files, options.get(name)))
                .findFirst()
                .map(name -> "no such file " + JsValues.text(options.get(name)));
    }

    private static boolean hasFile(LiveFiles files, @Nullable Object path) {
        String text = JsValues.text(path);
        return text.startsWith("http") || files.read(text).isPresent();
    }

    void clearFilters() {
        filters.clear();
    }

    void clearStickers() {
        stickers.clear();
    }

    void clearMakeups() {
        makeups.clear();
    }

    /** Returns what is on, in words. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(filters.values());
        notes.addAll(stickers.values());
        notes.addAll(makeups.values());
        return notes;
    }
}
