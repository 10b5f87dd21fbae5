package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.Undefined;
import io.liverig.journal.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** wxs functions as handlers: https://developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html */
class WxsEventTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private PageHandle open(String wxs, String wxml, String script) {
        return rig.open(ProgramFolder.in(folder, "p")
                        .file("pages/a/a.wxml", "<wxs module=\"m\" src=\"m.wxs\"/>" + wxml)
                        .file("pages/a/m.wxs", wxs)
                        .page(script)
                        .folder())
                .start();
    }

    private List<String> faults() {
        return rig.faults().stream().map(Fault::text).toList();
    }

    private static final String LOG = "Page({ data: {log: [], v: 1, w: 1}, add(x) { this.setData({log:"
            + " this.data.log.concat([x && x.type ? x.type + x.currentTarget.id : x])}) }, set(d) { this.setData(d) } })";

    @Test
    void aHandlerRunsInTheViewAndCallsThePageByATask() {
        PageHandle page = open(
                "exports.tap = function (event, owner) {\n var state = event.instance.getState(); state.n = (state.n || 0) + 1;\n"
                        + " owner.callMethod('add', event.type + event.currentTarget.id + event.detail.x + state.n"
                        + " + event.instance.getDataset().userID + event.target.dataset.userID) }",
                "<view id=\"a\" data-user-i-d=\"u1\" bindtap=\"{{m.tap}}\">x</view>",
                LOG);
        page.find("#a").tap();
        page.find("#a").tap();
        assertEquals(List.of("tapa1951u1u1", "tapa1952u1u1"), page.data("log"));
        assertEquals(List.of(), faults());
    }

    @Test
    void falseEndsTheEventAndAnythingElseDoesNot() {
        PageHandle page = open(
                "exports.stop = function () { return false }; exports.pass = function () { return 0 }",
                "<view bindtap=\"add\" id=\"o\"><view id=\"s\" bindtap=\"{{m.stop}}\"/>"
                        + "<view id=\"p\" bindtap=\"{{v ? m.pass : m.stop}}\"/></view>",
                LOG);
        page.find("#s").tap();
        assertEquals(List.of(), page.data("log"));
        page.find("#p").tap();
        assertEquals(List.of("tapo"), page.data("log"));
        page.call("set", Map.of("v", 0));
        page.find("#p").tap();
        assertEquals(List.of("tapo"), page.data("log"));
    }

    @Test
    void stylesAndClassesShowOnTheNodesAndSurviveUpdates() {
        PageHandle page = open(
                "exports.tap = function (e, owner) { var b = owner.selectComponent('#b');\n"
                        + " b.setStyle({'font-size': '14px', top: 3}).addClass('on big').removeClass('old');\n"
                        + " var all = owner.selectAllComponents('.row'); all[1].setStyle('left: 2px');\n"
                        + " owner.callMethod('add', [b.hasClass('on'), b.hasClass('old'), b.hasClass('keep'), all.length,"
                        + " owner.selectComponent('#none') === null, owner.selectComponent('(')].join()) }",
                "<view id=\"a\" bindtap=\"{{m.tap}}\"/><view id=\"b\" class=\"old keep w{{w}}\" style=\"color: red\"/>"
                        + "<view class=\"row\" wx:for=\"{{2}}\"/>",
                LOG);
        page.find("#a").tap();
        ElementHandle b = page.find("#b");
        assertEquals("color: red;font-size:14px;top:3", b.attribute("style"));
        assertEquals("keep w1 on big", b.attribute("class"));
        assertEquals(1, page.findAll(".on").size());
        assertEquals(0, page.findAll(".old").size());
        assertEquals("left: 2px", page.findAll(".row").get(1).attribute("style"));
        assertEquals(List.of("true,false,true,2,true,"), page.data("log"));
        page.call("set", Map.of("w", 2));
        rig.settle();
        assertEquals("keep w2 on big", b.attribute("class"));
        assertTrue(page.render().contains("class=\"keep w2 on big\""), page::render);
    }

    @Test
    void aPropertyIsListenedToFromItsFirstValueOn() {
        PageHandle page = open(
                "exports.on = function (now, before, owner, instance) {\n owner.callMethod('add', JSON.stringify([now,"
                        + " before === undefined ? 'none' : before, instance.getDataset().k])) }",
                "<view data-k=\"k\" change:prop=\"{{m.on}}\" prop=\"{{v}}\" other=\"{{w}}\"/>",
                LOG);
        assertEquals(List.of("[1,\"none\",\"k\"]"), page.data("log"));
        page.call("set", Map.of("w", 7));
        page.call("set", Map.of("v", List.of(2, 3)));
        page.call("set", Map.of("v", List.of(2, 3)));
        rig.settle();
        assertEquals(List.of("[1,\"none\",\"k\"]", "[[2,3],1,\"k\"]"), page.data("log"));
        assertEquals(Undefined.UNDEFINED, page.find("view").attribute("change:prop"));
    }

    @Test
    void timersAndFramesRunOnTheRigsClock() {
        PageHandle page = open(
                "exports.tap = function (e, owner) { var i = e.instance;\n"
                        + " i.setTimeout(function () { owner.callMethod('add', 'late') }, 50);\n"
                        + " i.clearTimeout(i.setTimeout(function () { owner.callMethod('add', 'never') }, 10));\n"
                        + " i.requestAnimationFrame(function () { owner.callMethod('add', 'frame') }) }",
                "<view id=\"a\" bindtap=\"{{m.tap}}\"/>",
                LOG);
        page.find("#a").tap();
        assertEquals(List.of(), page.data("log"));
        rig.advance(Duration.ofMillis(20));
        assertEquals(List.of("frame"), page.data("log"));
        rig.advance(Duration.ofMillis(40));
        assertEquals(List.of("frame", "late"), page.data("log"));
    }

    @Test
    void eventsThatAFunctionSendsReachTheHandlers() {
        PageHandle page = open(
                "exports.tap = function (e) { e.instance.triggerEvent('mine', {a: 1}, {bubbles: true}) }",
                "<view id=\"o\" bindmine=\"add\"><view id=\"a\" bindtap=\"{{m.tap}}\"/></view>",
                LOG);
        page.find("#a").tap();
        assertEquals(List.of("mineo"), page.data("log"));
    }

    @Test
    void whatNeedsPixelsIsNotThereAndIsCounted() {
        PageHandle page = open(
                "exports.tap = function (e) { e.instance.getBoundingClientRect(); e.instance.getComputedStyle(['top']) }",
                "<view id=\"a\" bindtap=\"{{m.tap}}\"/>",
                LOG);
        page.find("#a").tap();
        assertEquals(
                "{ComponentDescriptor.getBoundingClientRect=1, ComponentDescriptor.getComputedStyle=1}",
                rig.programs().get(0).notImplemented().toString());
    }

    @Test
    void aHandlerThatThrowsAndAMethodThatIsMissingAreFaults() {
        PageHandle page = open(
                "exports.bad = function (e) {\n e.no.x }\nexports.gone = function (e, owner) { owner.callMethod('gone') }",
                "<view id=\"a\" bindtap=\"{{m.bad}}\"/><view id=\"b\" bindtap=\"{{m.gone}}\"/>",
                LOG);
        page.find("#a").tap();
        page.find("#b").tap();
        assertEquals(2, faults().size(), () -> faults().toString());
        assertTrue(faults().get(0).startsWith("pages/a/m.wxs:2:"), faults().get(0));
        assertTrue(faults().get(1).contains("has no method \"gone\" for callMethod"), faults().get(1));
    }

    @Test
    void boundFunctionsAreNoMissingMethods() {
        PageHandle page = open("exports.f = function () {}", "<view bindtap=\"{{m.f}}\"/>", LOG);
        page.checkHandlers();
        assertEquals(List.of(), faults());
    }

    @Test
    void aNodeThatIsGoneIsOutOfReach() {
        PageHandle page = open(
                "exports.tap = function (e, owner) { var b = owner.selectComponent('#b');\n"
                        + " owner.callMethod('set', {v: 0});\n"
                        + " b.setTimeout(function () { b.setStyle('x'); owner.callMethod('add', typeof b.getDataset()) }, 9) }",
                "<view id=\"a\" bindtap=\"{{m.tap}}\"/><view wx:if=\"{{v}}\" id=\"b\"/>",
                LOG);
        page.find("#a").tap();
        rig.advance(Duration.ofMillis(20));
        assertEquals(List.of("undefined"), page.data("log"));
        assertEquals(List.of(), faults());
    }
}
