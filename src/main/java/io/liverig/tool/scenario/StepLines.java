package io.liverig.tool.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the line on which each step of a scenario begins, for messages. */
final class StepLines {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StepLines() {}

    static List<Integer> of(String text) throws IOException {
        List<Integer> lines = new ArrayList<>();
        try (JsonParser in = FACTORY.createParser(text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return lines;
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean steps = in.currentName().equals("steps");
                if (in.nextToken() == JsonToken.START_ARRAY && steps) {
                    readItems(in, lines);
                } else {
                    in.skipChildren();
                }
            }
        }
        return lines;
    }

    private static void readItems(JsonParser in, List<Integer> lines) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            lines.add(in.currentTokenLocation().getLineNr());
            in.skipChildren();
        }
    }
}
