package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes values that a user could give to a component's properties.
 *
 * <p>A text that chooses one of a few ways and an object with members of its own keep what they have by themselves, and
 * what has nothing by itself and no type that says what it takes is left alone: any other value would be a mistake of
 * the user, and a fault would say nothing.
 */
final class PropertyValues {
    private static final List<String> FREE_TEXTS = List.of(
            "title", "label", "text", "content", "placeholder", "desc", "note", "tip", "badge", "header", "footer");
    private static final List<String> LEFT_ALONE = List.of("id", "class", "style", "customStyle");

    private final JsonNode properties;
    private final Choices choices;
    private final ObjectNode required;
    private final List<String> names = new ArrayList<>();

    /** Takes the properties as a component defines them, type and value of each, and the values that it asks for. */
    PropertyValues(JsonNode properties, ObjectNode required, Choices choices) {
        this.required = required;
        this.properties = properties;
        this.choices = choices;
        required.fieldNames().forEachRemaining(names::add);
        properties.fieldNames().forEachRemaining(name -> {
            if (!required.has(name) && !LEFT_ALONE.contains(name) && isGiven(properties.path(name))) {
                names.add(name);
            }
        });
    }

    private static boolean isGiven(JsonNode property) {
        return switch (property.path("type").asText()) {
            case "String", "Number", "Boolean", "Array" -> true;
            case "Function" -> false;
            default -> !property.path("value").isNull();
        };
    }

    /** Returns the properties that are given values. */
    List<String> names() {
        return names;
    }

    /** Makes values of all of them. */
    ObjectNode all() {
        ObjectNode values = Json.obj();
        names.forEach(name -> values.set(name, one(name)));
        return values;
    }

    /** Makes a value of one. */
    JsonNode one(String name) {
        if (required.has(name)) {
            return required.path(name);
        }
        JsonNode own = properties.path(name).path("value");
        return switch (properties.path(name).path("type").asText()) {
            case "String" -> isFreeText(name) ? Json.of(choices.pick("", "text", "another")) : textOf(own);
            case "Number" -> number(own);
            case "Boolean" -> Json.of(choices.chance(50));
            case "Array" -> own.isArray() ? own : Json.arr();
            default -> own;
        };
    }

    private static JsonNode textOf(JsonNode own) {
        return own.isTextual() ? own : Json.of("");
    }

    private JsonNode number(JsonNode own) {
        return own.isNumber() && own.asDouble() > 10 ? own : Json.of(1 + choices.below(5));
    }

    private static boolean isFreeText(String name) {
        String called = name.toLowerCase(Locale.ROOT);
        return FREE_TEXTS.stream().anyMatch(called::endsWith);
    }
}
