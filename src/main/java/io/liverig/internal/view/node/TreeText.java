package io.liverig.internal.view.node;

import io.liverig.data.Json;
import io.liverig.data.PlainData;
import io.liverig.internal.port.ComponentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a tree to people and to programs. */
public final class TreeText {
    private TreeText() {}

    public static String render(ViewNode root) {
        StringBuilder text = new StringBuilder();
        render(root, "", text);
        return text.toString();
    }

    private static void render(ViewNode node, String indent, StringBuilder text) {
        if (node.isText()) {
            text.append(indent).append(shown(node)).append('\n');
            return;
        }
        text.append(indent).append('<').append(node.tag());
        attributes(node).forEach((name, value) -> text.append(' ').append(name).append(shown(value)));
        List<ViewNode> children = Composed.children(node);
        if (children.isEmpty()) {
            text.append(" />\n");
        } else if (children.size() == 1 && children.get(0).isText()) {
            text.append('>')
                    .append(shown(children.get(0)))
                    .append("</")
                    .append(node.tag())
                    .append(">\n");
        } else {
            text.append(">\n");
            children.forEach(child -> render(child, indent + "  ", text));
            text.append(indent).append("</").append(node.tag()).append(">\n");
        }
    }

    private static Map<String, Object> attributes(ViewNode node) {
        ComponentType type = node.owner().type();
        if (type == null
                || type.externalClasses().isEmpty()
                || node.text("class").isEmpty()) {
            return node.attributes();
        }
        Map<String, Object> attributes = new LinkedHashMap<>(node.attributes());
        attributes.put("class", String.join(" ", ExternalClasses.shown(node)));
        return attributes;
    }

    private static String shown(ViewNode text) {
        return text.text().strip().replaceAll("\\s+", " ");
    }

    private static String shown(Object value) {
        return value instanceof String text ? "=\"" + text + "\"" : "={" + Json.write(value) + "}";
    }

    public static Object snapshot(ViewNode node) {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        if (node.isText()) {
            snapshot.put("text", node.text());
            return snapshot;
        }
        snapshot.put("tag", node.tag());
        snapshot.put("attributes", PlainData.copy(attributes(node)));
        if (!node.dataset().isEmpty()) {
            snapshot.put("dataset", node.dataset());
        }
        List<Object> children = new ArrayList<>();
        Composed.children(node).forEach(child -> children.add(snapshot(child)));
        snapshot.put("children", children);
        return snapshot;
    }
}
