package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.RowKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is loaded ahead, what only when it is rendered, and what becomes of a subpackage that cannot be loaded. */
class LazyLoadTests extends OnStage {
    private static final Duration PACKAGE = Duration.ofMillis(200);

    private MiniProgram program(String more) {
        stage.file(
                        "app.json",
                        "{\"pages\": [\"p/p\", \"q/q\"], \"subPackages\": [{\"root\": \"one\", \"name\": \"first\", \"pages\": [\"r/r\"]}]"
                                + more + "}")
                .file("one/r/r.js", "Page({})")
                .file("one/r/r.wxml", "")
                .file("app.js", "App({ onLaunch() { wx.onLazyLoadError((e) => console.log(JSON.stringify(e))) } })");
        component("one/far");
        component("c/near");
        return stage.rig.open(folder);
    }

    private void component(String path) {
        stage.file(
                        path + ".js",
                        "console.log('" + path + " runs'); Component({ attached() { console.log('" + path
                                + " attached') } })")
                .file(path + ".wxml", path)
                .file(path + ".json", "{}");
    }

    private void uses(String page, String tag, String path, String placeholder) {
        stage.file(
                page + ".json",
                "{\"usingComponents\": {\"" + tag + "\": \"" + path + "\"}, \"componentPlaceholder\": {\"" + tag
                        + "\": \"" + placeholder + "\"}}");
    }

    private List<String> packages() {
        return stage.rig.timeline().rows(RowKind.LIFE).stream()
                .filter(row -> row.name().startsWith("subpackage"))
                .map(row -> row.name() + " " + row.detail().get("root"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wifi | {'packages': ['one']} | true",
                "wifi | {'packages': ['first']} | true",
                "wifi | {'packages': ['__APP__']} | false",
                "4g | {'packages': ['one']} | false",
                "4g | {'network': 'all', 'packages': ['one']} | true",
                "none | {'network': 'all', 'packages': ['one']} | false",
            })
    void preloadRuleLoadsASubpackageAheadAndRunsNothingOfIt(String network, String rule, boolean ahead) {
        MiniProgram program = program(", \"preloadRule\": {\"p/p\": " + rule.replace('\'', '"') + "}");
        program.phone().device("networkType", network);
        program.reLaunch("/q/q");
        stage.rig.advance(PACKAGE);
        assertEquals(List.of(), packages());
        program.reLaunch("/p/p");
        stage.rig.advance(PACKAGE);
        assertEquals(ahead ? List.of("subpackage loaded ahead one") : List.of(), packages());
        assertEquals(List.of(), stage.logged());
    }

    @Test
    void aComponentOfASubpackageThatIsLoadedAheadComesAtOnceAfterItsPlaceholder() {
        uses("q/q", "far", "/one/far", "view");
        stage.file("q/q.wxml", "<far/>");
        MiniProgram program = program(", \"preloadRule\": {\"p/p\": {\"packages\": [\"one\"]}}");
        program.reLaunch("/p/p");
        stage.rig.advance(PACKAGE);
        PageHandle page = program.reLaunch("/q/q");
        stage.rig.advance(Duration.ofMillis(1));
        assertEquals("one/far", page.text());
        assertEquals(List.of("subpackage loaded ahead one", "subpackage one"), packages());
    }

    @Test
    void withoutANetworkTheProgramHearsOfItAndTheNextPageTriesAgain() {
        uses("q/q", "far", "/one/far", "view");
        stage.file("q/q.wxml", "<far/>");
        MiniProgram program = program("");
        program.phone().device("networkType", "none");
        PageHandle page = program.reLaunch("/q/q");
        stage.rig.advance(PACKAGE);
        assertEquals("", page.text());
        assertEquals(
                List.of(
                        "{\"type\":\"subpackage\",\"subpackage\":[\"one\"],\"errMsg\":\"loadSubpackage:fail network is not available\"}"),
                stage.logged());
        program.phone().device("networkType", "wifi");
        page = program.reLaunch("/q/q");
        stage.rig.advance(PACKAGE);
        assertEquals("one/far", page.text());
        assertEquals(List.of("subpackage failed one", "subpackage one"), packages());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void withLazyCodeLoadingAComponentWithAPlaceholderRunsWhenItHasBeenRendered() {
        uses("p/p", "near", "/c/near", "view");
        stage.page(
                "{ data: { on: false }, onLoad() { console.log('load') }, onShow() { console.log('show') } }",
                "<near wx:if='{{on}}'>in</near>");
        MiniProgram program = program(", \"lazyCodeLoading\": \"requiredComponents\"");
        PageHandle page = program.reLaunch("/p/p");
        stage.rig.settle();
        assertEquals(List.of("load", "show"), stage.logged());
        assertEquals(List.of("c/near runs", "c/near attached"), heard(() -> set(page, "{'on': true}")));
        assertEquals("c/near", page.text());
        assertEquals(
                List.of("c/near attached"),
                heard(() -> program.reLaunch("/p/p").call("setData", json("{'on': true}"))).stream()
                        .filter(line -> line.startsWith("c/"))
                        .toList());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void whatIsRenderedAtFirstIsInjectedWhenThePageIsShown() {
        uses("p/p", "near", "/c/near", "view");
        stage.page("{ onLoad() { console.log('load') }, onShow() { console.log('show') } }", "<near/>");
        program(", \"lazyCodeLoading\": \"requiredComponents\"").reLaunch("/p/p");
        stage.rig.settle();
        assertEquals(List.of("load", "show", "c/near runs", "c/near attached"), stage.logged());
    }

    @Test
    void withoutLazyCodeLoadingAPlaceholderOfTheSamePackageIsNeverSeen() {
        uses("p/p", "near", "/c/near", "view");
        stage.page("{ onLoad() { console.log('load') } }", "<near/>");
        program("").reLaunch("/p/p");
        stage.rig.settle();
        assertEquals(List.of("c/near runs", "c/near attached", "load"), stage.logged());
    }
}
