package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.Rect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where elements stand, on a screen of 390 by 753 pixels. */
class LayoutTests {
    @TempDir
    private Path folder;

    private OnePage page(String wxml, String wxss) {
        return new OnePage(folder, io.liverig.options.RigOptions.DEFAULT)
                .file("pages/a/a.wxss", wxss)
                .open(wxml, "{}");
    }

    private static void assertRect(
            OnePage page, String selector, double left, double top, double width, double height) {
        assertEquals(new Rect(left, top, width, height, true), page.at(selector).rect(), selector);
    }

    @Test
    void blocksStandOneBelowTheOther() {
        try (OnePage page = page(
                "<view id=\"a\"><view class=\"r\"/><view class=\"r\" id=\"second\"/></view><view id=\"b\"/>",
                "#a { padding: 10px 20px; border: 1px solid red } .r { height: 100rpx; margin: 4px 0 6px } #b { height: 10% }")) {
            assertRect(page, "#second", 21, 11 + 4 + 52 + 6, 348, 52);
            assertRect(page, "#a", 0, 0, 390, 22 + 4 + 52 + 6 + 52 + 6);
            assertRect(page, "#b", 0, 142, 390, 0);
        }
    }

    @Test
    void unitsRefersToTheScreen() {
        try (OnePage page = page(
                "<view id=\"a\"/><view id=\"b\"/><view id=\"c\"/><view id=\"d\"/>",
                "#a { width: 750rpx; height: 1rem } #b { width: 50vw; height: 10vh } #c { width: 50%; height: calc(100vh - 2 * 10px) }"
                        + " #d { font-size: 20px; width: 2em; height: 0 }")) {
            assertRect(page, "#a", 0, 0, 390, 19.5);
            assertRect(page, "#b", 0, 19.5, 195, 75.3);
            assertEquals(733, page.at("#c").rect().height());
            assertEquals(40, page.at("#d").rect().width());
        }
    }

    @Test
    void theHeavierSelectorWinsThenTheLaterRuleAndTheStyleAttribute() {
        try (OnePage page = page(
                "<view class=\"o\"><view id=\"a\" class=\"k\"/></view><view class=\"k\" id=\"b\" style=\"height:3px\"/><view class=\"k\" id=\"c\"/>",
                ".o > .k { height: 5px } .k { height: 7px } view { height: 9px } .k { width: 11px !important } #c { width: 13px; height: 15px }")) {
            assertRect(page, "#a", 0, 0, 11, 5);
            assertEquals(3, page.at("#b").rect().height());
            assertEquals(15, page.at("#c").rect().height());
            assertEquals(11, page.at("#c").rect().width());
        }
    }

    @Test
    void theFilesOfTheAppAndTheImportedOnesCount() {
        OnePage page = new OnePage(folder, io.liverig.options.RigOptions.DEFAULT)
                .file("app.wxss", "@import './lib/base.wxss';\n.a { height: 10px }")
                .file(
                        "lib/base.wxss",
                        ".a { height: 1px; width: 5px } @media (min-width: 1000px) { .a { width: 9px } }")
                .file("pages/a/a.wxss", "/* .a { height: 99px } */ @import \"../b/more.wxss\"; .c { height: 3px }")
                .file("pages/b/more.wxss", ".b { height: 20px }");
        try (page) {
            page.open("<view class=\"a\"/><view class=\"b\"/><view class=\"c\"/>", "{}");
            assertRect(page, ".a", 0, 0, 5, 10);
            assertRect(page, ".b", 0, 10, 390, 20);
            assertRect(page, ".c", 0, 30, 390, 3);
        }
    }

    @Test
    void whatIsPlacedLeavesTheFlow() {
        try (OnePage page = page(
                "<view id=\"o\"><view id=\"a\"/><view id=\"r\"/><view id=\"i\"/></view><view id=\"f\"/><view id=\"n\"/>",
                "#o { position: relative; margin-top: 0; height: 200px; width: 300px } #a { position: absolute; right: 10px; bottom: 20px; width: 50px; height: 30px }"
                        + " #i { position: absolute; top: 1px; right: 2px; bottom: 3px; left: 4px } #r { position: relative; top: 5px; left: 6px; height: 7px }"
                        + " #f { position: fixed; bottom: 0; left: 0; width: 100%; height: 50px } #n { height: 1px }")) {
            assertRect(page, "#a", 240, 150, 50, 30);
            assertRect(page, "#i", 4, 1, 294, 196);
            assertRect(page, "#r", 6, 5, 300, 7);
            assertRect(page, "#f", 0, 703, 390, 50);
            assertRect(page, "#n", 0, 200, 390, 1);
        }
    }

    @Test
    void whatIsNotDisplayedTakesNoRoom() {
        try (OnePage page = page(
                "<view id=\"a\" hidden/><view id=\"b\" class=\"none\"><view id=\"in\"/></view><view id=\"c\"/>",
                "view { height: 10px } .none { display: none }")) {
            assertRect(page, "#a", 0, 0, 0, 0);
            assertRect(page, "#in", 0, 0, 0, 0);
            assertRect(page, "#c", 0, 0, 390, 10);
        }
    }

    @Test
    void limitsAndBoxSizingCount() {
        try (OnePage page = page(
                "<view id=\"a\"/><view id=\"b\"/>",
                "#a { width: 100px; padding: 10px; box-sizing: border-box; height: 50px; max-height: 40px; margin: 0 auto }"
                        + " #b { width: 100px; padding: 10px; min-height: 30px; max-width: 60px }")) {
            assertRect(page, "#a", 145, 0, 100, 40);
            assertRect(page, "#b", 0, 40, 80, 50);
        }
    }

    @Test
    void theTagsOwnSizesCount() {
        try (OnePage page = page(
                "<live-player id=\"p\"/><swiper id=\"s\"><swiper-item id=\"i\"/></swiper><canvas id=\"c\"/>", "")) {
            assertRect(page, "#p", 0, 0, 300, 225);
            assertRect(page, "#s", 0, 225, 390, 150);
            assertRect(page, "#i", 0, 225, 390, 150);
            assertRect(page, "#c", 0, 375, 300, 150);
        }
    }

    @Test
    void whatRestsOnATextIsAnEstimateAndSaysSoOnceAPage() {
        try (OnePage page = OnePage.of(
                folder,
                "<view id=\"t\">some text</view><view id=\"b\" style=\"height:5px;width:7px\"/>",
                "{ ask() { wx.createSelectorQuery().selectAll('view').boundingClientRect().exec() } }")) {
            Rect text = page.at("#t").rect();
            Rect below = page.at("#b").rect();
            assertFalse(text.exact());
            assertTrue(text.height() > 0);
            assertFalse(below.exact());
            assertEquals(5, below.height());
            assertTrue(page.notices().isEmpty());
            page.page().call("ask");
            page.page().call("ask");
            assertEquals(
                    java.util.List.of(
                            "layout: boundingClientRect tells estimates; without a screen these are not known: text and inline boxes"),
                    page.notices());
        }
    }

    @Test
    void flexIsComeNearTo() {
        try (OnePage page = page(
                "<view id=\"f\"><view class=\"w\"/><view id=\"g\"/><view class=\"w\" id=\"l\"/></view>",
                "#f { display: flex; height: 40px } .w { width: 50px; height: 10px } #g { flex: 1 }")) {
            Rect grown = page.at("#g").rect();
            assertEquals(new Rect(50, 0, 290, 40, false), grown);
            assertEquals(340, page.at("#l").rect().left());
            assertTrue(page.at("#f").rect().exact());
        }
    }

    @Test
    void rulesThatAreNotUnderstoodMakeEverythingAnEstimate() {
        try (OnePage page = page("<view id=\"a\"/>", "view:nth-child(2n + 1) { height: 5px } #a { height: 6px }")) {
            assertFalse(page.at("#a").rect().exact());
        }
        try (OnePage page =
                page("<view id=\"a\"/>", "view:active { height: 5px } view::after { width: 1px } #a { height: 6px }")) {
            assertTrue(page.at("#a").rect().exact());
        }
    }

    @Test
    void brokenStylesDoNoHarm() {
        try (OnePage page = page(
                "<view id=\"a\" style=\"height:;width\"/>",
                "@media { { } } #a { height: calc(1px + ; } #a { width: 5px @import 'x'; } .. > > { height: 1px }")) {
            assertEquals(390, page.at("#a").rect().width());
        }
    }

    @Test
    void aFingerTapsTheMiddleAndANoticeSaysWhereThatIsAnEstimate() {
        try (OnePage page = OnePage.of(
                folder,
                "<view style=\"height:1000px\"/><view id=\"v\" bindtap=\"at\" style=\"width:40px;height:20px\"/><view id=\"t\" bindtap=\"at\">x</view>",
                "{ at(e) { const t = e.touches[0]; this.told.push([e.detail.x, e.detail.y, t.pageY, t.clientY].join()) } }")) {
            page.page().scrollTo(500);
            page.at("#v").tap();
            assertEquals(java.util.List.of(), page.notices());
            page.at("#t").tap();
            assertEquals(java.util.List.of("20,1010,1010,510", "195,1031.2,1031.2,531.2"), page.told());
            assertTrue(
                    page.notices().get(0).contains("tap tells estimates"),
                    page.notices().toString());
        }
    }
}
