package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import io.liverig.data.Undefined;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** this.animate and this.clearAnimation: what a node's style is when, and when the callbacks come. */
class KeyFrameTests extends OnStage {
    private static final String FADE =
            "[{ opacity: 1, rotate: 0 }, { opacity: 0.5, rotate: 45 }, { opacity: 0, rotate: 90 }]";

    private PageHandle moving(String call) {
        stage.page("{ go() { " + call + " } }", "<view id='v' style='color:red'/><view class='w'/><view class='w'/>");
        return stage.open();
    }

    private static String style(PageHandle page) {
        return String.valueOf(page.find("#v").attribute("style"));
    }

    @Test
    void eachKeyFrameSetsItsStylesWhenItIsReachedAndTheCallbackComesAtTheEnd() {
        PageHandle page =
                moving("this.animate('#v', " + FADE + ", 1000, () => console.log('done', Date.now() % 10000))");
        page.call("go");
        stage.rig.advance(Duration.ofMillis(499));
        assertEquals("color:red;opacity:1;transform:rotate(0deg)", style(page));
        stage.rig.advance(Duration.ofMillis(1));
        assertEquals("color:red;opacity:0.5;transform:rotate(45deg)", style(page));
        stage.rig.advance(Duration.ofMillis(499));
        assertEquals(List.of(), stage.logged());
        stage.rig.advance(Duration.ofMillis(1));
        assertEquals("color:red;opacity:0;transform:rotate(90deg)", style(page));
        assertEquals(1, stage.logged().size());
        assertTrue(page.render().contains("opacity:0;"), page.render());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ scale: [1.5, 2] } | transform:scale(1.5,2)",
                "{ translateX: 10 } | transform:translateX(10px)",
                "{ translateX: '-100%' } | transform:translateX(-100%)",
                "{ translate: [1, '2rpx'], skew: [3, 4] } | transform:translate(1px,2rpx) skew(3deg,4deg)",
                "{ matrix: [1, 0, 0, 1, 5, 6] } | transform:matrix(1,0,0,1,5,6)",
                "{ backgroundColor: '#F00', ease: 'ease-in' } | background-color:#F00",
                "{ borderRadius: '25%', transformOrigin: 'top', width: '0%' } | border-radius:25%;transform-origin:top;width:0%",
            })
    void aKeyFrameIsWrittenAsStyle(String frame, String style) {
        PageHandle page = moving("this.animate('#v', [{}, " + frame + "], 10)");
        page.call("go");
        stage.rig.settle();
        assertEquals("color:red;" + style, style(page));
    }

    @Test
    void anOffsetSaysWhenAndFramesWithoutOneAreSpread() {
        PageHandle page = moving(
                "this.animate('#v', [{ left: 'a' }, { left: 'b', offset: 0.9 }, { left: 'c' }], 100);"
                        + " this.animate('.w', [{ top: 'a' }, { top: 'b' }, { top: 'c' }, { top: 'd', offset: 0.9 }, { top: 'e' }], 100)");
        page.call("go");
        stage.rig.advance(Duration.ofMillis(60));
        assertEquals("color:red;left:a", style(page));
        assertEquals(
                List.of("top:c", "top:c"),
                page.findAll(".w").stream().map(w -> w.attribute("style")).toList());
        stage.rig.advance(Duration.ofMillis(30));
        assertEquals("color:red;left:b", style(page));
    }

    @Test
    void clearAnimationTakesTheNamedStylesAwayOrAllAndCallsBack() {
        PageHandle page = moving("this.animate('#v', " + FADE
                + ", 100, () => this.clearAnimation('#v', { rotate: true }, () => console.log('some')))");
        page.call("go");
        stage.rig.settle();
        assertEquals("color:red;opacity:0", style(page));
        page.call("clearAnimation", "#v");
        stage.rig.settle();
        assertEquals("color:red", style(page));
        assertLogged("some");
    }

    @Test
    void whatIsClearedOnItsWayStaysAwayAndOfTwoAnimationsTheLaterCounts() {
        PageHandle page = moving(
                "this.animate('#v', " + FADE + ", 100); this.animate('#v', [{ opacity: 0.7 }, { opacity: 0.8 }], 10)");
        page.call("go");
        stage.rig.advance(Duration.ofMillis(60));
        assertEquals("color:red;opacity:0.8;transform:rotate(45deg)", style(page));
        page.call("clearAnimation", "#v");
        stage.rig.settle();
        assertEquals("color:red", style(page));
    }

    @Test
    void aScrollViewDrivesAnAnimation() {
        stage.page(
                "{ onReady() { this.animate('#v', [{ opacity: 0 }, { opacity: 1 }], 2000,"
                        + " { scrollSource: '#s', timeRange: 2000, startScrollOffset: 20, endScrollOffset: 85 }) } }",
                "<scroll-view id='s' scroll-y style='height:100px'><view style='height:500px'/></scroll-view><view id='v'/>");
        PageHandle page = stage.open();
        ElementHandle scroller = page.find("#s");
        assertEquals("opacity:0", style(page));
        scroller.scrollTo(84);
        assertEquals("opacity:0", style(page));
        scroller.scrollTo(85);
        assertEquals("opacity:1", style(page));
        scroller.scrollTo(0);
        assertEquals("opacity:0", style(page));
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aComponentAnimatesWhatIsInItAndAQuerySeesTheStyle() {
        ElementHandle a = alone(
                "{ methods: { go() { this.animate('#v', [{ width: '10px' }, { width: '30px' }], 50, () => this.createSelectorQuery()"
                        + ".select('#v').boundingClientRect((r) => console.log(r.width)).exec()) } } }",
                "<view id='v'/>");
        a.call("go");
        stage.rig.settle();
        assertEquals("width:30px", a.find("#v").attribute("style"));
        assertLogged("30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1, [], 1 | selector is a text",
                "'#v', {}, 1 | keyframes is a list",
                "'#v', [1], 1 | keyframes is a list",
                "'#v', [{ offset: 2 }], 1 | from 0 to 1",
                "'#v', [{}], '1' | duration is a number",
                "'#v', [{}], 1, { startScrollOffset: 0 } | scrollSource is a selector",
                "'#v', [{}], 1, { scrollSource: '#s', startScrollOffset: 0, endScrollOffset: 1 } | timeRange is a number",
            })
    void aWrongCallIsAFaultAtItsLine(String arguments, String fault) {
        PageHandle page = moving("\nthis.animate(" + arguments + ")");
        page.call("go");
        assertEquals(1, stage.faults().size());
        assertTrue(stage.faults().get(0).startsWith("p/p.js:2"), stage.faults().get(0));
        assertTrue(stage.faults().get(0).contains(fault), stage.faults().get(0));
        assertEquals("color:red", style(page));
    }

    @Test
    void whereNothingIsAnimatedOrThePageIsGoneNoCallbackComes() {
        PageHandle page = moving("this.animate('.none', [{}], 10, () => console.log('none'));"
                + " this.animate('#v', [{}], 1000, () => console.log('gone'))");
        page.call("go");
        stage.rig.advance(Duration.ofMillis(100));
        stage.open("/q/q");
        stage.rig.advance(Duration.ofSeconds(2));
        assertLogged();
        assertTrue(stage.rig.timeline().toString().contains(".none"), "a notice names the selector");
    }

    @Test
    void aNodeThatIsNotAnimatedKeepsNoStyle() {
        PageHandle page = moving("this.animate('#v', [{}], 10)");
        page.call("go");
        stage.rig.settle();
        assertEquals(Undefined.UNDEFINED, page.find(".w").attribute("style"));
        assertEquals("color:red", style(page));
    }
}
