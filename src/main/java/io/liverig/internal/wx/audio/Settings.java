package io.liverig.internal.wx.audio;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a player that a script sets, with what they are before. */
final class Settings {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Settings(Map<String, Object> defaults) {
        values.putAll(defaults);
    }

    /** Returns the properties of an InnerAudioContext and their documented defaults. */
    static Map<String, Object> ofContext() {
        return Fields.of("src", "")
                .and("startTime", 0.0)
                .and("autoplay", false)
                .and("loop", false)
                .and("obeyMuteSwitch", true)
                .and("volume", 1.0)
                .and("playbackRate", 1.0)
                .and("referrerPolicy", "no-referrer");
    }

    /** Returns the properties of the BackgroundAudioManager. */
    static Map<String, Object> ofManager() {
        Fields defaults = Fields.of("src", "").and("startTime", 0.0).and("playbackRate", 1.0);
        for (String text : List.of("title", "epname", "singer", "coverImgUrl", "webUrl")) {
            defaults.and(text, "");
        }
        return defaults.and("protocol", "http").and("audioType", "audio").and("referrerPolicy", "no-referrer");
    }

    Object get(String name) {
        return values.getOrDefault(name, "");
    }

    void set(String name, Object value) {
        values.put(name, value);
    }

    String text(String name) {
        return JsValues.text(get(name));
    }

    boolean flag(String name) {
        return JsValues.truthy(get(name));
    }

    /** Returns a number that is within its range, or its end. */
    double number(String name, double least, double most) {
        double value = JsValues.number(values.getOrDefault(name, least));
        return Double.isNaN(value) ? least : Math.min(most, Math.max(least, value));
    }
}
