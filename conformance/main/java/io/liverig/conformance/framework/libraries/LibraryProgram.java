package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A program with a page for each component of a library.
 *
 * @param folder where it is written
 * @param library what it uses
 */
record LibraryProgram(Path folder, Library library) {
    static final String ELSEWHERE = "pages/elsewhere";

    /** The app notes which properties each file defines; the library's files stay as they are. */
    private static final String APP = """
            const component = Component
            const behavior = Behavior
            const mixed = new Map()
            const defined = []

            function typeOf(property) {
              const type = property !== null && typeof property === 'object' ? property.type : property
              return typeof type === 'function' ? type.name : 'null'
            }

            function properties(definition) {
              const types = {}
              for (const each of definition.behaviors || []) Object.assign(types, mixed.get(each))
              for (const name of Object.keys(definition.properties || {})) types[name] = typeOf(definition.properties[name])
              return types
            }

            Behavior = definition => {
              const made = behavior(definition)
              mixed.set(made, properties(definition))
              return made
            }

            Component = definition => {
              defined.push({ stack: new Error().stack, types: properties(definition) })
              return component(definition)
            }

            App({
              types(file) {
                const found = defined.filter(each => each.stack.includes(file)).pop()
                return found ? found.types : {}
              },
            })
            """;

    private static final String PAGE = """
            Page({
              data: { v: {} },
              types(file) { return getApp().types(file) },
              give(v) { this.setData({ v }) },
              giveOne(name, value) { this.setData({ ['v.' + name]: value }) },
              there() { const it = this.selectComponent('#it'); return it ? it.is : null },
            })
            """;

    void write() throws IOException {
        ArrayNode pages = Json.arr(ELSEWHERE);
        List<String> components = library.components();
        for (int i = 0; i < components.size(); i++) {
            pages.add(page(i));
            page(i, components.get(i), Map.of());
        }
        file("app.json", Json.obj("pages", pages).toString());
        file("app.js", APP);
        file(ELSEWHERE + ".js", "Page({})");
        file(ELSEWHERE + ".wxml", "<view />");
        copy(library.folder(), folder.resolve("miniprogram_npm").resolve(library.name()));
    }

    static String page(int number) {
        return "pages/p" + number;
    }

    /** Writes a component's page, which hands it the given properties. */
    void page(int number, String component, Map<String, String> types) throws IOException {
        StringBuilder wxml = new StringBuilder("<it id=\"it\"");
        types.keySet().forEach(name -> wxml.append(" ").append(name).append("=\"{{v.").append(name).append("}}\""));
        wxml.append(" bind:change=\"onAny\" bind:tap=\"onAny\"><view>inside</view></it>\n");
        ObjectNode using = Json.obj("it", library.name() + "/" + component);
        file(page(number) + ".wxml", wxml.toString());
        file(page(number) + ".json", Json.obj("usingComponents", using).toString());
        file(page(number) + ".js", PAGE.replace("there()", "onAny() {},\n  there()"));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        }
    }

    /** Reads the types that the app noted. */
    static Map<String, String> types(JsonNode noted) {
        Map<String, String> types = new java.util.TreeMap<>();
        noted.fields().forEachRemaining(entry -> types.put(entry.getKey(), entry.getValue().asText()));
        return types;
    }
}
