package io.liverig.live;

import io.liverig.data.JsValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Makes the method that puts a filter on. */
    static PusherMethods.Method filter() {
        return (pusher, options, reply) -> {
            if (hasFiles(pusher, options, reply)) {
                pusher.controls().effects().filters.put("filter", "filter " + strength(options));
                done(pusher, reply);
            }
        };
    }

    /** Makes the method that puts one kind of makeup on. */
    static PusherMethods.Method makeup(String kind) {
        return (pusher, options, reply) -> {
            if (hasFiles(pusher, options, reply)) {
                pusher.controls().effects().makeups.put(kind, kind + " " + strength(options));
                done(pusher, reply);
            }
        };
    }

    /** Makes the method that puts stickers on. */
    static PusherMethods.Method sticker() {
        return (pusher, options, reply) -> {
            for (Object sticker : options.get("stickers") instanceof List<?> list ? list : List.of()) {
                if (!(sticker instanceof Map<?, ?> one) || !hasFile(pusher, one.get("path"))) {
                    reply.fail("a sticker has no file that is there: " + JsValues.text(sticker));
                    return;
                }
            }
            String type = JsValues.text(options.get("type"));
            pusher.controls().effects().stickers.put(type, "sticker " + type);
            done(pusher, reply);
        };
    }

    private static void done(LivePusher pusher, QueuedReply reply) {
        pusher.applyAgain();
        reply.ok();
    }

    private static String strength(Map<String, Object> options) {
        return JsValues.text(options.get("alpha"));
    }

    private static boolean hasFiles(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        for (String name : FILES) {
            if (options.containsKey(name) && !hasFile(pusher, options.get(name))) {
                reply.fail("no such file " + JsValues.text(options.get(name)));
                return false;
            }
        }
        return true;
    }

    private static boolean hasFile(LivePusher pusher, @org.jspecify.annotations.Nullable Object path) {
        String text = JsValues.text(path);
        return text.startsWith("http") || pusher.host().files().read(text).isPresent();
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
        List<String> notes = new java.util.ArrayList<>(filters.values());
        notes.addAll(stickers.values());
        notes.addAll(makeups.values());
        return notes;
    }
}
