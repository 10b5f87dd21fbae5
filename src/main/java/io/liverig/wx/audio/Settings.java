package io.liverig.wx.audio;

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
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("src", "");
        defaults.put("startTime", 0.0);
        defaults.put("autoplay", false);
        defaults.put("loop", false);
        defaults.put("obeyMuteSwitch", true);
        defaults.put("volume", 1.0);
        defaults.put("playbackRate", 1.0);
        defaults.put("referrerPolicy", "no-referrer");
        return defaults;
    }

    /** Returns the properties of the BackgroundAudioManager. */
    static Map<String, Object> ofManager() {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("src", "");
        defaults.put("startTime", 0.0);
        defaults.put("playbackRate", 1.0);
        for (String text : List.of("title", "epname", "singer", "coverImgUrl", "webUrl")) {
            defaults.put(text, "");
        }
        defaults.put("protocol", "http");
        defaults.put("audioType", "audio");
        defaults.put("referrerPolicy", "no-referrer");
        return defaults;
    }

    List<String> names() {
        return List.copyOf(values.keySet());
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
