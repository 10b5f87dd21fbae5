package io.liverig.internal.project.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.liverig.data.Json;
import io.liverig.journal.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a configuration document, and its members whatever shape they have. */
public final class JsonFile {
    private static final String REMEDY = "JSON has no comments and no trailing commas";

    private JsonFile() {}

    /** Returns the document's object; an empty text is an empty object. */
    public static Map<String, Object> read(String file, String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        if (parse(file, text) instanceof Map<?, ?> map) {
            return members(map);
        }
        throw new SyntaxFaultException(Place.of(file), "the document is not an object", "write {...}");
    }

    /** Parses any document. */
    public static @Nullable Object parse(String file, String text) {
        try {
            return Json.read(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? Place.of(file) : new Place(file, at.getLineNr(), at.getColumnNr());
            throw new SyntaxFaultException(place, "not JSON: " + firstLine(e.getOriginalMessage()), REMEDY);
        } catch (IOException e) {
            throw new SyntaxFaultException(Place.of(file), "not JSON: " + e.getMessage(), REMEDY);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Returns a member's object, or an empty one. */
    public static Map<String, Object> object(Map<String, Object> from, String key) {
        return from.get(key) instanceof Map<?, ?> map ? members(map) : Map.of();
    }

    /** Returns a member's list, or an empty one. */
    public static List<?> list(Map<String, Object> from, String key) {
        return from.get(key) instanceof List<?> list ? list : List.of();
    }

    /** Returns a member's text, or "". */
    public static String text(Map<String, Object> from, String key) {
        return from.get(key) instanceof String text ? text : "";
    }

    /** Returns the members of an object that are text. */
    public static Map<String, String> texts(Map<String, Object> from, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(from, key).forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** Returns an object's members with their keys as text. */
    public static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, value) -> members.put(String.valueOf(key), value));
        return members;
    }
}
