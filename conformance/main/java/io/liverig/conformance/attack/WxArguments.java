package io.liverig.conformance.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Calls of wx with odd arguments, as JSON. */
final class WxArguments {
    private static final Smith WORDS = new Smith(
            List.of(
                    "/pages/b/b?x=1",
                    "k",
                    "https://a.example.com/",
                    "wxfile://usr/a.txt",
                    "#n",
                    "utf8",
                    "2024-01-01",
                    "rgba(0,0,0,1)"),
            List.of("/", "..", "%", "0", "\0"));
    private static final List<String> KEYS = List.of(
            "url",
            "data",
            "key",
            "src",
            "filePath",
            "path",
            "title",
            "content",
            "duration",
            "success",
            "fail",
            "complete",
            "id",
            "type",
            "encoding",
            "delta",
            "position",
            "length",
            "count",
            "itemList",
            "text",
            "scale",
            "header",
            "method",
            "dirPath",
            "tempFilePath",
            "timeout",
            "value");
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e308",
            "-1e308",
            "0.1",
            "2147483648",
            "9007199254740993",
            "\"\"",
            "[]",
            "{}",
            "[null]",
            "\"__proto__\"",
            "{\"__proto__\": 1}",
            "{\"length\": 4294967296}",
            "\"NaN\"");

    private WxArguments() {}

    /** Makes a call of some function of wx, and of some method of what it returns. */
    static String any(SplittableRandom random) {
        List<String> arguments = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            arguments.add(random.nextInt(4) == 0 ? value(random, 0) : options(random, 0));
        }
        return "{\"n\": " + random.nextInt(10_000) + ", \"m\": " + random.nextInt(100) + ", \"args\": ["
                + String.join(", ", arguments) + "]}";
    }

    private static String options(SplittableRandom random, int depth) {
        List<String> members = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            members.add("\"" + KEYS.get(random.nextInt(KEYS.size())) + "\": " + value(random, depth + 1));
        }
        return "{" + String.join(", ", members) + "}";
    }

    private static String value(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth > 3 ? 2 : 5)) {
            case 0, 1 -> ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
            case 2 -> quoted(WORDS.text(random));
            case 3 -> "[" + value(random, depth + 1) + ", " + value(random, depth + 1) + "]";
            default -> options(random, depth + 1);
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(c < ' ' || c == '"' || c == '\\' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : "" + c);
        }
        return quoted.append('"').toString();
    }
}
