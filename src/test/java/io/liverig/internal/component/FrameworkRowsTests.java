package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.Coverage;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of methods in the framework's coverage are what a program meets. */
class FrameworkRowsTests {
    @TempDir
    private Path folder;

    private static String names(String group, String kind) {
        return Coverage.framework().stream()
                .filter(row -> row.component().equals(group) && row.kind().equals(kind))
                .map(row -> "'" + row.name() + "'")
                .toList()
                .toString();
    }

    private static Map<String, String> states(String group, String kind) {
        Map<String, String> states = new TreeMap<>();
        Coverage.framework().stream()
                .filter(row -> row.component().equals(group) && row.kind().equals(kind))
                .forEach(row -> states.put(row.name(), row.state()));
        return states;
    }

    @Test
    void theMethodsOfComponentsAreThereOrCounted() {
        String probe = "{ methods: { probe() { return " + names("Component", "method")
                + ".map(name => { if (typeof this[name] !== 'function') return 'missing'; try { this[name]('x') } catch (e) {} return 'there' }) } } }";
        try (OnePage page = new OnePage(folder, RigOptions.DEFAULT)
                .file("pages/a/a.json", "{\"usingComponents\": {\"c-x\": \"/c/x\"}}")
                .file("c/x.json", "{\"component\": true}")
                .file("c/x.wxml", "<view/>")
                .file("c/x.js", "Component(" + probe + ")")
                .open("<c-x id=\"c\"/>", "{}")) {
            List<?> found =
                    (List<?>) java.util.Objects.requireNonNull(page.at("#c").call("probe"));
            Map<String, Integer> counted = page.app().notImplemented();
            assertTrue(found.stream().allMatch("there"::equals), found::toString);
            Map<String, String> real = new TreeMap<>();
            states("Component", "method")
                    .forEach((name, state) ->
                            real.put(name, counted.containsKey("Component.prototype." + name) ? "absent" : "done"));
            Map<String, String> rows = states("Component", "method");
            rows.replaceAll((name, state) -> state.equals("typed") ? "done" : state);
            assertEquals(rows, real);
        }
    }

    @Test
    void theCallsOfBuildersAndTheMembersOfInitAreThere() {
        String look = "const seen = {}; const lacks = (x, names) => names.filter(name => !(name in x));"
                + " seen.component = lacks(Component(), " + names("Component", "builder") + ");"
                + " seen.behavior = lacks(Object.assign(Behavior(), { trait: Behavior.trait }), "
                + names("Behavior", "builder") + ");"
                + " Component().init(function (context) { seen.init = lacks(context, " + names("Component", "init")
                + ");"
                + " seen.self = lacks(this, " + names("Component", "update") + ".concat(" + names("Component", "type")
                + "));"
                + " seen.asked = " + names("Component", "init")
                + ".length }).methods({ probe() { return seen } }).register()";
        try (OnePage page = new OnePage(folder, RigOptions.DEFAULT)
                .file("pages/a/a.json", "{\"usingComponents\": {\"c-x\": \"/c/x\"}}")
                .file("c/x.json", "{\"component\": true}")
                .file("c/x.wxml", "<view/>")
                .file("c/x.js", look)
                .open(
                        "<c-x id=\"c\"/>",
                        "{ lacks() { return " + names("Page", "update") + ".filter(name => !(name in this)) } }")) {
            Map<String, Object> none = new TreeMap<>();
            List.of("component", "behavior", "init", "self").forEach(key -> none.put(key, List.of()));
            none.put("asked", 10.0);
            assertEquals(none, page.at("#c").call("probe"));
            assertEquals(List.of(), page.page().call("lacks"));
        }
    }

    @Test
    void theMethodsOfQueriesAreThere() {
        String probe = "{ probe() { const q = this.createSelectorQuery(); const r = q.select('#a');"
                + " const o = this.createIntersectionObserver(); const m = this.createMediaQueryObserver();"
                + " return [[q, " + names("SelectorQuery", "method") + "], [r, " + names("NodesRef", "method")
                + "], [o, "
                + names("IntersectionObserver", "method") + "], [m, " + names("MediaQueryObserver", "method")
                + "]].map(([x, all]) => all.filter(name => typeof x[name] !== 'function')) } }";
        try (OnePage page = OnePage.of(folder, "<view/>", probe)) {
            assertEquals(
                    List.of(List.of(), List.of(), List.of(), List.of()),
                    page.page().call("probe"));
        }
    }

    @Test
    void theFunctionsOfThePageThatARowCallsDoneAreCalled() {
        String script =
                "{ onLoad() { this.c = ['onLoad'] }, onShow() { this.c.push('onShow') }, onReady() { this.c.push('onReady') },"
                        + " onHide() { this.c.push('onHide') }, onPageScroll() { this.c.push('onPageScroll') },"
                        + " onResize() { this.c.push('onResize') }, onShareAppMessage() { this.c.push('onShareAppMessage'); return {} },"
                        + " onRouteDone() { this.c.push('onRouteDone') }, said() { return this.c } }";
        try (OnePage page = OnePage.of(folder, "<view/>", script)) {
            page.page().scrollTo(1);
            page.page().share();
            page.app().resize(400, 700);
            page.app().navigateTo("/pages/b/b");
            List<?> called = (List<?>) java.util.Objects.requireNonNull(
                    page.app().pageStack().get(0).call("said"));
            Map<String, String> states = states("Page", "option");
            for (String name : List.of(
                    "onLoad",
                    "onShow",
                    "onReady",
                    "onHide",
                    "onPageScroll",
                    "onResize",
                    "onShareAppMessage",
                    "onRouteDone")) {
                assertEquals(called.contains(name), "done".equals(states.get(name)), name + " of " + called);
            }
        }
    }
}
