package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import io.liverig.sandbox.ScriptModule;
import java.util.ArrayList;
import java.util.List;

/** Loads an implementation once before anything is tried of it. */
public final class LoadCheck {
    private static final String EXPORT = "; write module.exports = TRTC, or export default TRTC";

    private LoadCheck() {}

    /** Returns in one sentence why nothing can be tried of an implementation, and what to do; "" when it loads. */
    public static String trouble(Implementation implementation) {
        String entry = implementation.files().entry();
        try (Bench bench = new Bench(implementation)) {
            JsonNode row =
                    bench.trace(List.of(Json.obj("op", "load")), 0).path("rows").path(0);
            return row.path("kind").asText().equals("throw") ? thrown(entry, row) : exported(entry, row);
        } catch (ScriptModule.ScriptFailure failure) {
            return failure.wasStopped()
                    ? entry + ": loading it does not come to an end: " + failure.getMessage()
                            + "; what a module does as it is loaded has to end"
                    : failure.getMessage() + "; mend the file's syntax";
        }
    }

    private static String thrown(String entry, JsonNode row) {
        String at = row.path("at").asText();
        String place = at.isEmpty() ? entry : at;
        JsonNode error = row.path("error");
        String text = error.path("text").asText();
        if (text.startsWith("requires ")) {
            return place + ": it " + text;
        }
        String said = error.has("name")
                ? error.path("name").asText() + ": " + text
                : error.path("thrown").toString();
        return place + ": the module throws as it is loaded: " + said + "; " + remedy(text);
    }

    private static String remedy(String text) {
        if (text.endsWith("is not defined")) {
            String name = text.substring(0, text.indexOf(' '));
            return "a mini-program has no " + name + " in its scripts; use functions of wx, or require what brings it";
        }
        return text.contains("wx.")
                ? "the name must be one that WeChat documents for wx"
                : "mend that line, or do it later than on loading";
    }

    private static String exported(String entry, JsonNode row) {
        if (row.path("isClass").asBoolean()) {
            return "";
        }
        JsonNode exports = row.path("exports");
        if (exports.isObject() && exports.isEmpty()) {
            return entry + ": the module exports nothing" + EXPORT;
        }
        if (exports.isObject() && !exports.has("$")) {
            List<String> names = new ArrayList<>();
            exports.fieldNames().forEachRemaining(names::add);
            List<String> some = names.subList(0, Math.min(names.size(), 6));
            return entry + ": the module exports " + String.join(", ", some)
                    + (names.size() > some.size() ? ", ..." : "")
                    + ", and no class as itself, as default or as TRTC" + EXPORT;
        }
        String what = exports.has("$") ? exports.path("$").asText() : exports.toString();
        return entry + ": the module exports " + what.substring(0, Math.min(what.length(), 60)) + ", which is no class"
                + EXPORT;
    }
}
