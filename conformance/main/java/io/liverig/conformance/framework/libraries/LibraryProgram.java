package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.Folders;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

            function note(property) {
              const full = property !== null && typeof property === 'object' && !Array.isArray(property) ? property : { type: property }
              const type = typeof full.type === 'function' ? full.type.name : 'null'
              const value = 'value' in full ? full.value : undefined
              return typeof value === 'function' ? { type: 'Function' } : { type, value: value === undefined ? null : value }
            }

            function properties(definition) {
              const types = {}
              for (const each of definition.behaviors || []) Object.assign(types, mixed.get(each))
              for (const name of Object.keys(definition.properties || {})) types[name] = note(definition.properties[name])
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
              data: { v: %s },
              types(file) { return getApp().types(file) },
              give(v) { this.setData({ v }) },
              giveOne(name, value) { this.setData({ ['v.' + name]: value }) },
              onAny() {},
              there() { const it = this.selectComponent('#it'); return it ? it.is : null },
            })
            """;

    void write() throws IOException {
        ArrayNode pages = Json.arr(ELSEWHERE);
        List<String> components = library.components();
        for (int i = 0; i < components.size(); i++) {
            pages.add(page(i));
            page(i, components.get(i), ComponentNeed.values(library.name(), components.get(i)));
        }
        file("app.json", Json.obj("pages", pages).toString());
        file("app.js", APP);
        file(ELSEWHERE + ".js", "Page({})");
        file(ELSEWHERE + ".wxml", "<view />");
        Folders.copy(library.folder(), folder.resolve("miniprogram_npm").resolve(library.name()));
    }

    static String page(int number) {
        return "pages/p" + number;
    }

    /** Writes a component's page, which hands it properties of the given values. */
    void page(int number, String component, JsonNode values) throws IOException {
        StringBuilder wxml = new StringBuilder("<it id=\"it\"");
        values.fieldNames()
                .forEachRemaining(name -> wxml.append(" ")
                        .append(name)
                        .append("=\"{{v.")
                        .append(name)
                        .append("}}\""));
        wxml.append(" bind:change=\"onAny\" bind:tap=\"onAny\">")
                .append(ComponentNeed.inside(library.name(), component))
                .append("</it>\n");
        ObjectNode using = ComponentNeed.using(library.name(), component);
        using.put("it", library.name() + "/" + component);
        file(page(number) + ".wxml", wxml.toString());
        file(page(number) + ".json", Json.obj("usingComponents", using).toString());
        file(page(number) + ".js", PAGE.formatted(values));
    }

    private void file(String name, String text) throws IOException {
        Folders.write(folder.resolve(name), text);
    }
}
