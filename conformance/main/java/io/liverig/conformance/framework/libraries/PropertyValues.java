package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values that a user of a component could give to its properties. */
final class PropertyValues {
    private final Choices choices;

    PropertyValues(Choices choices) {
        this.choices = choices;
    }

    /** Makes a value of a property, or nothing for one that takes functions. */
    @Nullable
    JsonNode of(String name, String type) {
        String called = name.toLowerCase(Locale.ROOT);
        return switch (type) {
            case "String" -> Json.of(text(called));
            case "Number" -> Json.of(called.contains("max") ? 10 + choices.below(5) : choices.below(5));
            case "Boolean" -> Json.of(choices.chance(50));
            case "Array" -> Json.arr(item(0), item(1), item(2));
            case "Object" -> Json.obj();
            case "Function" -> null;
            default -> choices.pick(Json.of(String.valueOf(choices.below(4))), Json.of(choices.below(4)));
        };
    }

    private String text(String name) {
        if (name.contains("color")) {
            return choices.pick("#ee0a24", "#07c160", "red");
        } else if (name.contains("style") || name.contains("class")) {
            return choices.pick("", "color: red");
        } else if (name.contains("src") || name.contains("url") || name.contains("image") || name.contains("thumb")) {
            return choices.pick("", "/a.png");
        }
        return choices.pick("", "text", "2", "12:30", "primary");
    }

    private static ObjectNode item(int number) {
        String text = "item" + number;
        return Json.obj("text", text, "label", text, "title", text, "name", text, "value", number, "id", number);
    }

    /** Makes values of all properties. */
    ObjectNode all(Map<String, String> types) {
        ObjectNode values = Json.obj();
        types.forEach((name, type) -> {
            JsonNode value = of(name, type);
            if (value != null) {
                values.set(name, value);
            }
        });
        return values;
    }
}
