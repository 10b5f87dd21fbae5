package io.liverig.conformance.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.util.Collection;
import java.util.stream.Collectors;

/** TypeScript that compiles if and only if the typings say what is claimed of them. */
final class Claims {
    private static final String HEAD = """
            import TRTC from 'trtc-wx';
            type Same<Typed, There> = [Exclude<Typed, There>, Exclude<There, Typed>] extends [never, never]
              ? true
              : { typedOnly: Exclude<Typed, There>; thereOnly: Exclude<There, Typed> };
            type Always<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T];
            """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private int count;

    /** Claims that a type is the union of some texts; where it is not, the compiler names who has more. */
    Claims same(String type, Collection<String> texts) {
        String union = texts.isEmpty()
                ? "never"
                : texts.stream().map(each -> Json.of(each).toString()).collect(Collectors.joining(" | "));
        return claim("Same<" + type + ", " + union + ">", "true");
    }

    /** Claims that a value is of a type, all of its keys included. */
    Claims isA(String type, JsonNode value) {
        return claim(type, value.toString().replace(Json.UNDEFINED.toString(), "undefined"));
    }

    /** Claims that a value can be given to what wants a type. */
    private Claims claim(String type, String value) {
        count++;
        text.append("export const claim")
                .append(count)
                .append(": ")
                .append(type)
                .append(" = ")
                .append(value)
                .append(";\n");
        return this;
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
