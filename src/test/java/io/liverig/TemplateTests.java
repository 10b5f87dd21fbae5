package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import io.liverig.journal.RowKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template does to the page behind it. */
class TemplateTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private PageHandle open(String wxml, String script) {
        return rig.open(ProgramFolder.in(folder, "p")
                        .file("pages/a/a.wxml", wxml)
                        .page(script)
                        .folder())
                .start();
    }

    @Test
    void whatIsTypedGoesIntoTheDataBeforeTheHandlerRuns() {
        PageHandle page = open(
                "<input model:value=\"{{name}}\" bindinput=\"typed\"/><view id=\"s\">{{name}}</view>"
                        + "<view wx:for=\"{{list}}\"><input model:value=\"{{item.n}}\" id=\"i{{index}}\"/></view>",
                "Page({ data: {name: 'a', seen: '', list: [{n: 1}, {n: 2}]}, typed(e) { this.setData({seen: this.data.name"
                        + " + '/' + e.detail.value}) } })");
        page.find("input").input("bob");
        assertEquals("bob", page.data("name"));
        assertEquals("bob/bob", page.data("seen"));
        assertEquals("bob", page.find("#s").text());
        page.find("#i1").input("x");
        assertEquals("x", page.data("list[1].n"));
        assertEquals(1.0, page.data("list[0].n"));
        assertEquals("x", page.find("#i1").attribute("value"));
        assertTrue(
                rig.timeline().rows().stream()
                        .anyMatch(row -> row.kind() == RowKind.SET_DATA
                                && List.of("list[1].n").equals(row.detail().get("keys"))),
                () -> rig.timeline().toString());
        assertEquals(List.of(), rig.faults().stream().map(Fault::text).toList());
    }

    @Test
    void aComponentThatSetsAPropertyGivesItBackThroughEveryTemplateAround() {
        PageHandle page = rig.open(ProgramFolder.in(folder, "p")
                        .file("pages/a/a.json", "{\"usingComponents\": {\"outer\": \"/c/outer\"}}")
                        .file(
                                "pages/a/a.wxml",
                                "<outer model:my-value=\"{{form.name}}\"/><view id=\"s\">{{form.name}}</view>")
                        .page("Page({ data: {form: {name: 'a'}, other: 1} })")
                        .file("c/outer.json", "{\"component\": true, \"usingComponents\": {\"inner\": \"inner\"}}")
                        .file("c/outer.wxml", "<inner model:v=\"{{myValue}}\"/><view>{{myValue}}</view>")
                        .file("c/outer.js", "Component({ properties: {myValue: String} })")
                        .file("c/inner.json", "{\"component\": true}")
                        .file("c/inner.wxml", "<input model:value=\"{{v}}\"/>")
                        .file(
                                "c/inner.js",
                                "Component({ properties: {v: {type: String, observer(now) { this.setData({seen: now}) }}},"
                                        + " data: {seen: ''} })")
                        .folder())
                .start();
        page.find("outer >>> inner >>> input").input("bob");
        assertEquals("bob", page.data("form.name"));
        assertEquals("bob", page.find("#s").text());
        assertEquals("bob", page.find("outer >>> inner >>> input").attribute("value"));
        assertEquals(List.of(), rig.faults().stream().map(Fault::text).toList());
    }

    @Test
    void theTemplateOfAComponentHasItsOwnModulesAndItsFunctionsReachItsMethods() {
        PageHandle page = rig.open(ProgramFolder.in(folder, "p")
                        .file("pages/a/a.json", "{\"usingComponents\": {\"c\": \"/c/c\"}}")
                        .file(
                                "pages/a/a.wxml",
                                "<wxs module=\"m\">exports.f = function (x) { return 'page' + x }</wxs><view>{{m.f(n)}}</view>"
                                        + "<c wx:for=\"{{2}}\" v=\"{{m.f(item)}}\"/>")
                        .page("Page({ data: {n: 1}, add() { throw new Error('not mine') } })")
                        .file("c/c.json", "{\"component\": true}")
                        .file(
                                "c/c.wxml",
                                "<wxs module=\"m\" src=\"c.wxs\"/><view id=\"t\" bindtap=\"{{m.tap}}\">{{m.f(v, n)}}</view>"
                                        + "<view class=\"other\"/>")
                        .file(
                                "c/c.wxs",
                                "var seen = 0;\nexports.f = function (v, n) { return v + '/' + n };\n"
                                        + "exports.tap = function (e, owner) { seen++;"
                                        + " owner.selectAllComponents('.other').forEach(function (o) { o.addClass('on') });"
                                        + " owner.callMethod('add', owner.selectAllComponents('.other').length + seen) }")
                        .file(
                                "c/c.js",
                                "Component({ properties: {v: String}, data: {n: 0}, methods: { add(by) {"
                                        + " this.setData({n: this.data.n + by}) } } })")
                        .folder())
                .start();
        assertEquals("page1page0/0page1/0", page.text());
        page.findAll("c >>> #t").get(1).tap();
        assertEquals("page1page0/0page1/2", page.text());
        assertEquals(1, page.findAll("c >>> .on").size());
        page.findAll("c >>> #t").get(0).tap();
        assertEquals("page1page0/3page1/2", page.text());
        assertEquals(List.of(), rig.faults().stream().map(Fault::text).toList());
    }
}
