package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** navigator, progress and movable-view. */
class NavigatorTests {
    @TempDir
    private Path folder;

    @Test
    void aTapGoesToThePage() {
        try (OnePage page = OnePage.of(
                folder,
                "<navigator id=\"n\" url=\"../b/b?x=1\"><view id=\"in\"/></navigator><navigator id=\"r\" open-type=\"redirect\" url=\"/pages/b/b\"/>")) {
            page.at("#in").tap();
            assertEquals("pages/b/b", page.app().currentPage().route());
            assertEquals("1", page.app().currentPage().query().get("x"));
            assertEquals(2, page.app().pageStack().size());
            page.app().navigateBack();
            page.at("#r").tap();
            assertEquals(1, page.app().pageStack().size());
        }
    }

    @Test
    void backReLaunchAndWhatFails() {
        try (OnePage page = OnePage.of(
                folder,
                "<navigator id=\"b\" open-type=\"navigateBack\"/><navigator id=\"l\" open-type=\"reLaunch\" url=\"/pages/b/b\"/>"
                        + "<navigator id=\"f\" url=\"/pages/none/none\"/><navigator id=\"m\" target=\"miniProgram\" bindfail=\"e\"/>")) {
            page.at("#f").tap();
            assertTrue(page.notices().toString().contains("navigate to \"/pages/none/none\" fails"));
            page.at("#b").tap();
            assertTrue(page.notices().toString().contains("cannot navigate back at first page"));
            page.at("#m").tap();
            assertEquals(List.of("fail {\"errMsg\":\"navigateToMiniProgram:fail not implemented\"}"), page.told());
            assertEquals(1, page.app().notImplemented().get("navigator target=\"miniProgram\""));
            page.at("#l").tap();
            assertEquals("pages/b/b", page.app().currentPage().route());
        }
    }

    @Test
    void anActiveProgressTellsItsEnd() {
        try (OnePage page = OnePage.of(
                folder,
                "<progress percent=\"{{p}}\" active active-mode=\"forwards\" bindactiveend=\"e\"/>",
                "{ data: { p: 20 } }")) {
            page.wait(599);
            assertEquals(List.of(), page.told());
            page.wait(1);
            assertEquals(List.of("activeend {\"curPercent\":20}"), page.told());
            page.set("p", 30).wait(300);
            assertEquals(List.of("activeend {\"curPercent\":30}"), page.told());
        }
    }

    @Test
    void aMovableViewIsMovedInItsDirection() {
        try (OnePage page = OnePage.of(
                folder,
                "<movable-area><movable-view id=\"m\" direction=\"horizontal\" x=\"{{x}}\" bindchange=\"e\"/></movable-area>",
                "{ data: { x: 1 } }")) {
            page.at("#m").change(java.util.Map.of("x", 30, "y", 9));
            page.set("x", 5);
            assertEquals(
                    List.of(
                            "change {\"x\":30,\"y\":0,\"source\":\"touch\"}",
                            "change {\"x\":5,\"y\":0,\"source\":\"\"}"),
                    page.told());
        }
    }
}
