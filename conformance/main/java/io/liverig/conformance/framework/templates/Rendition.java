package io.liverig.conformance.framework.templates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is shown, as a line of text: {@code <view#id.class style=color:red data-x=1>text</view>}.
 *
 * <p>Left out is what the engines do not keep alike: other attributes, and white space around and within text.
 */
public final class Rendition {
    private final StringBuilder line = new StringBuilder();

    private Rendition() {}

    /** Renders the trees of a trace, one line each. */
    public static List<String> of(List<JsonNode> trace) {
        return trace.stream().map(seen -> of(seen.path("tree"))).toList();
    }

    private static String of(JsonNode nodes) {
        Rendition rendition = new Rendition();
        rendition.addAll(nodes);
        return rendition.line.toString();
    }

    private void addAll(JsonNode nodes) {
        StringBuilder text = new StringBuilder();
        for (JsonNode node : nodes) {
            if (node.has("text")) {
                text.append(node.path("text").asText());
            } else {
                addText(text);
                add(node);
            }
        }
        addText(text);
    }

    private void addText(StringBuilder text) {
        line.append(text.toString().replaceAll("[\\s\u00a0]+", " ").strip());
        text.setLength(0);
    }

    private void add(JsonNode node) {
        JsonNode attributes = node.path("attributes");
        String tag = node.path("tag").asText();
        line.append('<').append(tag);
        if (attributes.has("id")) {
            line.append('#').append(attributes.path("id").asText());
        }
        String names = attributes.path("class").asText().strip();
        if (!names.isEmpty()) {
            line.append('.').append(names.replaceAll("\\s+", "."));
        }
        String style = attributes.path("style").asText().replaceAll("[\\s;]", "");
        if (!style.isEmpty()) {
            line.append(" style=").append(style);
        }
        for (String name : names(node.path("dataset"))) {
            line.append(" data-")
                    .append(name)
                    .append('=')
                    .append(node.path("dataset").path(name));
        }
        line.append('>');
        addAll(node.path("children"));
        line.append("</").append(tag).append('>');
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        return names;
    }
}
