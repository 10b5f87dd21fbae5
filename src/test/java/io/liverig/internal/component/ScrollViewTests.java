package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScrollViewTests {
    private static final String ON = " bindscroll=\"e\" bindscrolltoupper=\"e\" bindscrolltolower=\"e\"";
    private static final String ROWS =
            "<view wx:for=\"{{10}}\" wx:key=\"*this\" id=\"row{{item}}\" style=\"height:100px\"></view></scroll-view>";

    @TempDir
    private Path folder;

    @Test
    void scrollingTellsWhereItIsAndWhichEdgeIsNear() {
        try (OnePage page =
                OnePage.of(folder, "<scroll-view id=\"s\" scroll-y style=\"height:200px\"" + ON + ">" + ROWS)) {
            page.at("#s").scrollTo(300);
            assertEquals(
                    List.of("scroll {\"scrollLeft\":0,\"scrollTop\":300,\"scrollHeight\":1000,\"scrollWidth\":390,"
                            + "\"deltaX\":0,\"deltaY\":-300}"),
                    page.told());
            page.at("#s").scrollTo(5000);
            List<?> told = page.told();
            assertTrue(told.get(0).toString().contains("\"scrollTop\":800"), told::toString);
            assertEquals("scrolltolower {\"direction\":\"bottom\"}", told.get(1));
            page.at("#s").scrollTo(40);
            assertEquals("scrolltoupper {\"direction\":\"top\"}", page.told().get(1));
            assertEquals(List.of(), page.notices());
        }
    }

    @Test
    void thePageScrollsItAndBringsAnElementToTheEdge() {
        try (OnePage page = OnePage.of(
                folder,
                "<scroll-view id=\"s\" scroll-y scroll-top=\"{{t}}\" scroll-into-view=\"{{v}}\" style=\"height:200px\""
                        + ON + ">" + ROWS)) {
            page.set("t", 120);
            assertEquals(120.0, page.at("#s").value());
            page.set("v", "row4");
            assertEquals(400.0, page.at("#s").value());
            assertEquals(0, page.at("#row4").rect().top());
        }
    }

    @Test
    void itRefreshesOnceItIsPulled() {
        try (OnePage page = OnePage.of(
                folder,
                "<scroll-view id=\"s\" scroll-y refresher-enabled refresher-triggered=\"{{t}}\" bindrefresherpulling=\"e\""
                        + " bindrefresherrefresh=\"e\" bindrefresherrestore=\"e\"/><scroll-view id=\"n\" scroll-y/>",
                "{ data: { t: false } }")) {
            page.at("#s").pullDown();
            page.set("t", true).set("t", false);
            assertEquals(List.of("refresherpulling {}", "refresherrefresh {}", "refresherrestore {}"), page.told());
            assertThrows(IllegalArgumentException.class, () -> page.at("#n").pullDown());
        }
    }

    @Test
    void whatDoesNotScrollSaysSo() {
        try (OnePage page = OnePage.of(folder, "<scroll-view id=\"s\"/>")) {
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> page.at("#s").scrollTo(1))
                    .getMessage());
            assertTrue(message.contains("has neither scroll-y nor scroll-x"), message);
        }
    }
}
