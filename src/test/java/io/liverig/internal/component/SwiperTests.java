package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwiperTests {
    private static final String ITEMS =
            "<swiper-item wx:for=\"{{3}}\" wx:key=\"*this\" item-id=\"i{{item}}\"></swiper-item></swiper>";

    @TempDir
    private Path folder;

    private static String told(String event, int current, String source) {
        return event + " {\"current\":" + current + ",\"currentItemId\":\"i" + current + "\",\"source\":\"" + source
                + "\"}";
    }

    @Test
    void aFingerGoesItemByItem() {
        try (OnePage page = OnePage.of(
                folder, "<swiper id=\"s\" duration=\"100\" bindchange=\"e\" bindanimationfinish=\"e\">" + ITEMS)) {
            page.at("#s").change(2);
            assertEquals(List.of(told("change", 1, "touch"), told("change", 2, "touch")), page.told());
            page.wait(100);
            assertEquals(
                    List.of(told("animationfinish", 1, "touch"), told("animationfinish", 2, "touch")), page.told());
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> page.at("#s").change(3));
            assertTrue(String.valueOf(refused.getMessage()).contains("from 0 to 2"));
        }
    }

    @Test
    void theItemsAreOnTheirWayUntilTheAnimationIsOver() {
        try (OnePage page = OnePage.of(
                folder,
                "<swiper id=\"s\" style=\"width:300px;height:100px\" current=\"{{c}}\" vertical=\"{{v}}\" circular=\"{{o}}\""
                        + " duration=\"40\" bindtransition=\"e\" bindanimationfinish=\"e\">" + ITEMS,
                "{ data: { c: 0, v: false, o: false } }")) {
            page.set("c", 1).wait(40);
            assertEquals(
                    List.of(
                            "transition {\"dx\":120,\"dy\":0}",
                            "transition {\"dx\":240,\"dy\":0}",
                            "transition {\"dx\":300,\"dy\":0}",
                            told("animationfinish", 1, "")),
                    page.told().stream()
                            .sorted((a, b) -> Boolean.compare(
                                    a.toString().startsWith("anim"),
                                    b.toString().startsWith("anim")))
                            .toList());
            page.set("v", true).set("c", 0).wait(16);
            assertEquals(List.of("transition {\"dx\":0,\"dy\":-40}"), page.told());
            page.wait(100).told();
            page.set("v", false).set("o", true).set("c", 2).wait(16);
            assertEquals(List.of("transition {\"dx\":-120,\"dy\":0}"), page.told());
            assertTrue(page.notices().toString().contains("transition: the way of a swiper's items"));
        }
    }

    @Test
    void aTurnWithinATurnEndsTheWayOfTheFirst() {
        try (OnePage page = OnePage.of(
                folder,
                "<swiper id=\"s\" style=\"width:320px\" current=\"{{c}}\" duration=\"32\" bindtransition=\"e\">"
                        + ITEMS,
                "{ data: { c: 0 } }")) {
            page.set("c", 2).wait(16).set("c", 1).wait(100);
            assertEquals(
                    List.of(
                            "transition {\"dx\":320,\"dy\":0}",
                            "transition {\"dx\":-160,\"dy\":0}",
                            "transition {\"dx\":-320,\"dy\":0}"),
                    page.told());
        }
    }

    @Test
    void theClockTurnsIt() {
        try (OnePage page =
                OnePage.of(folder, "<swiper id=\"s\" autoplay interval=\"1000\" bindchange=\"e\">" + ITEMS)) {
            page.rig.settle();
            page.wait(3000);
            assertEquals(
                    List.of(
                            told("change", 1, "autoplay"),
                            told("change", 2, "autoplay"),
                            told("change", 0, "autoplay")),
                    page.told());
        }
    }

    @Test
    void thePageTurnsItWithoutASourceAndItsOwnValueTellsNothing() {
        try (OnePage page = OnePage.of(
                folder,
                "<swiper id=\"s\" current=\"{{c}}\" bindchange=\"follow\">" + ITEMS,
                "{ data: { c: 0 }, follow(e) { this.e(e); this.setData({ c: e.detail.current }) } }")) {
            page.set("c", 2);
            page.at("#s").change(1);
            assertEquals(List.of(told("change", 2, ""), told("change", 1, "touch")), page.told());
            assertEquals(1.0, page.page().data("c"));
        }
    }

    @Test
    void itStopsWithThePage() {
        try (OnePage page = OnePage.of(folder, "<swiper autoplay interval=\"1000\" bindchange=\"e\">" + ITEMS)) {
            page.app().reLaunch("/pages/b/b");
            int rows = page.rig.timeline().rows().size();
            page.wait(5000);
            assertEquals(rows, page.rig.timeline().rows().size());
        }
    }
}
