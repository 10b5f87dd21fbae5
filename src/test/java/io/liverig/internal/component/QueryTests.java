package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selector queries and observers. */
class QueryTests {
    private static final String BOX =
            "<view id=\"b\" class=\"x\" data-n=\"1\" mark:m=\"2\" style=\"height:50px;margin-left:10px\"></view>"
                    + "<view class=\"x\" style=\"height:30px\"></view>";

    @TempDir
    private Path folder;

    private OnePage asking(String wxml, String body) {
        return OnePage.of(
                folder,
                wxml,
                "{ say(x) { this.told.push(JSON.stringify(x)) }, ask() { const q = this.createSelectorQuery(); " + body
                        + " } }");
    }

    private static List<?> ask(OnePage page) {
        page.page().call("ask");
        page.wait(0);
        return page.told();
    }

    @Test
    void aNodeTellsItsBox() {
        try (OnePage page = asking(BOX, "q.select('#b').boundingClientRect(r => this.say(r)).exec()")) {
            assertEquals(
                    List.of("{\"id\":\"b\",\"dataset\":{\"n\":\"1\"},\"left\":10,\"top\":0,\"right\":390,\"bottom\":50,"
                            + "\"width\":380,\"height\":50}"),
                    ask(page));
            assertEquals(List.of(), page.notices());
        }
    }

    @Test
    void answersComeInTheOrderOfTheQuestionsAndThenAllOfThem() {
        try (OnePage page = asking(
                BOX,
                "q.selectAll('.x').fields({ size: true }, r => this.say(r)).select('#none').boundingClientRect(r => this.say(r))"
                        + ".selectViewport().boundingClientRect().exec(all => this.say(all.length)); this.say('asked')")) {
            assertEquals(
                    List.of("\"asked\"", "[{\"width\":380,\"height\":50},{\"width\":390,\"height\":30}]", "null", "3"),
                    ask(page));
        }
    }

    @Test
    void fieldsAreThoseThatWereAskedFor() {
        try (OnePage page = asking(
                "<input id=\"i\" placeholder=\"p\" mark:m=\"2\" style=\"color:red\"/>",
                "q.select('#i').fields({ id: true, mark: true, properties: ['value', 'placeholder'], computedStyle: ['color'] },"
                        + " r => this.say(r)).exec()")) {
            page.at("#i").input("typed");
            assertEquals(
                    List.of(
                            "{\"id\":\"i\",\"mark\":{\"m\":\"2\"},\"value\":\"typed\",\"placeholder\":\"p\",\"color\":\"red\"}"),
                    ask(page));
        }
    }

    @Test
    void aQueryBehindASetDataSeesIt() {
        try (OnePage page = asking(
                "<view wx:if=\"{{v}}\" id=\"v\" style=\"height:9px\"/>",
                "this.setData({ v: true }); q.select('#v').fields({ size: true }, r => this.say(r)).exec()")) {
            assertEquals(List.of("{\"width\":390,\"height\":9}"), ask(page));
        }
    }

    @Test
    void aQueryInOnLoadIsAnsweredWhenThereIsAView() {
        try (OnePage page = OnePage.of(
                folder,
                BOX,
                "{ onLoad() { wx.createSelectorQuery().in(this).select('#b').fields({ id: true }).exec(r => this.told.push(r[0].id)) } }")) {
            assertEquals(List.of("b"), page.told());
        }
    }

    @Test
    void scrolledPagesAndScrollViewsMoveWhatIsInThem() {
        try (OnePage page = asking(
                "<view style=\"height:2000px\"/><scroll-view id=\"s\" scroll-y style=\"height:100px\"><view id=\"in\" style=\"height:500px\"/></scroll-view>"
                        + "<view id=\"f\" style=\"position:fixed;top:7px;height:1px\"/>",
                "wx.pageScrollTo({ scrollTop: 1500, success: () => q.select('#in').fields({ rect: true }, r => this.say(r.top))"
                        + ".select('#f').fields({ rect: true }, r => this.say(r.top))"
                        + ".selectViewport().scrollOffset(r => this.say([r.scrollTop, r.scrollHeight])).select('#s').scrollOffset(r => this.say(r.scrollTop)).exec() })")) {
            page.at("#s").scrollTo(30);
            assertEquals(List.of("470", "7", "[1500,2100]", "30"), ask(page));
        }
    }

    @Test
    void whatIsNotThereIsCountedAndAnsweredWithNull() {
        try (OnePage page = asking(
                "<canvas id=\"c\"/><view id=\"v\"/>",
                "q.select('#c').node(r => this.say(r)).select('#v').fields({ node: true, ref: true }, r => this.say(r))"
                        + ".select('#v').context(r => this.say(r)).select('#no').node(r => this.say(r)).exec()")) {
            assertEquals(
                    List.of("{\"node\":null}", "{\"node\":null,\"ref\":null}", "{\"context\":null}", "null"),
                    ask(page));
            assertEquals(
                    Map.of(
                            "NodesRef.node of <canvas> without a type", 1,
                            "NodesRef.node of <view>", 1,
                            "NodesRef.ref of <view>", 1,
                            "NodesRef.context of <view>", 1),
                    page.app().notImplemented());
        }
    }

    @Test
    void aCanvasHasOneNodeWithAContextThatKeepsWhatIsSet() {
        try (OnePage page = asking(
                "<canvas id=\"c\" type=\"2d\"/><canvas id=\"d\" type=\"2d\"/>",
                "let first; q.select('#c').node(r => { first = r.node; const c = r.node.getContext('2d');"
                        + "  c.fillStyle = '#ff0000'; c.fillRect(0, 0, 10, 10); r.node.width = 600;"
                        + "  this.say([c.fillStyle, c.lineWidth, c.canvas === r.node, r.node.getContext('2d') === c]) })"
                        + ".select('#c').node(r => this.say([r.node === first, r.node.width, r.node.height]))"
                        + ".selectAll('canvas').fields({ node: true }, r => this.say(r.map(each => each.node === first)))"
                        + ".exec()")) {
            assertEquals(List.of("[\"#ff0000\",1,true,true]", "[true,600,150]", "[true,false]"), ask(page));
            assertEquals(
                    Map.of("CanvasRenderingContext.fillRect", 1), page.app().notImplemented());
        }
    }

    @Test
    void aCanvasAnswersAsAnEmptyOneAndSaysSo() {
        try (OnePage page = asking(
                "<canvas id=\"c\" type=\"2d\"/>",
                "q.select('#c').node(({ node }) => { const c = node.getContext('2d'); c.font = 'bold 20px serif';"
                        + "  this.say([c.measureText('ab').width, c.measureText('\u4e2d').width]);"
                        + "  this.say([c.getImageData(0, 0, 2, 2).data.length, node.toDataURL(), node.getContext('webgl')]);"
                        + "  const i = node.createImage(); i.onerror = e => this.say(e.errMsg.includes('not implemented'));"
                        + "  i.src = '/a.png' }).exec()")) {
            page.page().call("ask");
            page.wait(10);
            assertEquals(List.of("[20,20]", "[16,\"data:,\",null]", "true"), page.told());
            assertEquals(2, page.app().notImplemented().get("CanvasRenderingContext.measureText"));
            assertEquals(1, page.app().notImplemented().get("Canvas.getContext of webgl"));
        }
    }

    @Test
    void theNodesOfPlayersAndPushersTellTheirContexts() {
        try (OnePage page = asking(
                "<live-player id=\"p\"/><live-pusher id=\"video\"/><live-player class=\"n\"/>",
                "q.select('#p').context(r => this.say(typeof r.context.play))"
                        + ".select('#video').context(r => r.context.startPreview({ complete: e => this.say(e.errMsg) }))"
                        + ".select('.n').context(r => this.say(r)).exec()")) {
            page.page().call("ask");
            page.wait(1000);
            assertEquals(List.of("\"function\"", "{\"context\":null}", "\"operateLivePusher:ok\""), page.told());
            assertEquals(
                    Map.of("NodesRef.context of <live-player> without an id", 1),
                    page.app().notImplemented());
        }
    }

    @Test
    void aSelectorThatCanNotBeReadFindsNothingAndSaysWhy() {
        try (OnePage page = asking(BOX, "q.select('#b[').boundingClientRect(r => this.say(r)).exec()")) {
            assertEquals(List.of("null"), ask(page));
            assertTrue(
                    page.notices().get(0).contains("selector \"#b[\" is illegal"),
                    page.notices().toString());
        }
    }

    @Test
    void aThrowingCallbackKeepsNobodyFromHisAnswer() {
        try (OnePage page = asking(
                BOX, "q.select('#b').fields({ id: true }, () => { throw new Error('no') }).exec(r => this.say(r))")) {
            assertEquals(List.of("[{\"id\":\"b\"}]"), ask(page));
            assertEquals(1, page.app().faults().size());
        }
    }

    private static final String WATCH =
            "{ data: { h: 2000 }, onReady() { this.o = this.createIntersectionObserver({ thresholds: [0, 0.5] });"
                    + " this.o.relativeToViewport({ bottom: 0 }).observe('#t', r => this.told.push(r.intersectionRatio)) },"
                    + " end() { this.o.disconnect() } }";

    @Test
    void anObserverTellsWhenAThresholdIsPassed() {
        try (OnePage page =
                OnePage.of(folder, "<view style=\"height:{{h}}px\"/><view id=\"t\" style=\"height:100px\"/>", WATCH)) {
            assertEquals(List.of(), page.told());
            page.set("h", 733).set("h", 723).set("h", 653).set("h", 640);
            assertEquals(List.of(0.2, 1.0), page.told());
            page.set("h", 5000);
            assertEquals(List.of(0.0), page.told());
            page.page().call("end");
            page.set("h", 0);
            assertEquals(List.of(), page.told());
        }
    }

    @Test
    void anObserverWithinAScrollViewFollowsTheFinger() {
        try (OnePage page = OnePage.of(
                folder,
                "<scroll-view id=\"s\" scroll-y style=\"height:100px\"><view style=\"height:300px\"/><view id=\"t\" style=\"height:50px\"/></scroll-view>",
                "{ onReady() { wx.createIntersectionObserver(this).relativeTo('#s').observe('#t', r => this.told.push(r.intersectionRatio)) } }")) {
            page.at("#s").scrollTo(225);
            page.at("#s").scrollTo(0);
            assertEquals(List.of(0.5, 0.0), page.told());
        }
    }

    @Test
    void aMediaQueryTellsAtOnceAndAtEachChange() {
        try (OnePage page = OnePage.of(
                folder,
                "<view/>",
                "{ onReady() { this.m = wx.createMediaQueryObserver(); this.m.observe({ minWidth: 400 }, r => this.told.push(r.matches)) } }")) {
            page.app().phone().device("windowWidth", 500);
            page.app().phone().device("windowWidth", 600);
            page.app().phone().device("windowWidth", 300);
            assertEquals(List.of(false, true, false), page.told());
        }
    }

    @Test
    void canIUseKnowsWhatIsThere() {
        try (OnePage page = OnePage.of(
                folder,
                "<view/>",
                "{ onLoad() { this.told = ['createSelectorQuery', 'button.open-type.contact', 'button.open-type.none', 'scroll-view.none',"
                        + " 'live-player.src'].map(wx.canIUse) } }")) {
            assertEquals(List.of(true, true, false, false, true), page.told());
        }
    }
}
