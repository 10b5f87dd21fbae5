package io.liverig.internal.component.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the official pages say of the built-in components: a row for each tag, attribute and event. */
public final class Catalogue {
    private static final Map<String, Row> ROWS = read();

    private Catalogue() {}

    /** The types of attributes; what is no attribute has none. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A truth value. */
        BOOLEAN,
        /** A list. */
        LIST,
        /** An object. */
        OBJECT,
        /** No type: a tag or an event. */
        NONE
    }

    /**
     * One thing of a component.
     *
     * @param component its tag
     * @param kind {@code tag}, {@code attribute} or {@code event}
     * @param name as a template writes it
     * @param type of an attribute
     * @param initial an attribute's default as its page writes it, "" for none
     */
    public record Row(String component, String kind, String name, Type type, String initial) {
        private static Row of(List<String> cells) {
            Type type = cells.get(3).isEmpty() ? Type.NONE : Type.valueOf(cells.get(3));
            return new Row(cells.get(0), cells.get(1), cells.get(2), type, cells.get(4));
        }

        /** Returns the address of the official page. */
        public String source() {
            return "https://developers.weixin.qq.com/miniprogram/dev/component/" + component + ".html";
        }
    }

    /** Returns all rows, component by component. */
    public static List<Row> rows() {
        return List.copyOf(ROWS.values());
    }

    /** Finds an attribute. */
    public static Optional<Row> attribute(String component, String name) {
        return Optional.ofNullable(ROWS.get(component + " attribute " + name));
    }

    /** Returns whether there is a component of that tag. */
    public static boolean has(String component) {
        return ROWS.containsKey(component + " tag " + component);
    }

    private static Map<String, Row> read() {
        try (InputStream in = Catalogue.class.getResourceAsStream("components.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the resource components.tsv is missing from the rig's jar");
            }
            Map<String, Row> rows = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Row.of(List.of(line.split("\t", -1))))
                    .forEach(row -> rows.put(row.component() + " " + row.kind() + " " + row.name(), row));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
