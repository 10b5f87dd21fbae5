package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFieldTests {
    private static final String ALL =
            "bindinput=\"e\" bindfocus=\"e\" bindblur=\"e\" bindconfirm=\"e\" bindkeyboardheightchange=\"e\"";

    @TempDir
    private Path folder;

    @Test
    void typingFocusesAndTellsTheTextWithItsCursor() {
        try (OnePage page = OnePage.of(folder, "<input id=\"i\" value=\"x\" " + ALL + "/>")) {
            page.at("#i").input("abc");
            assertEquals(
                    List.of(
                            "focus {\"value\":\"x\",\"height\":336}",
                            "keyboardheightchange {\"height\":336,\"duration\":0}",
                            "input {\"value\":\"abc\",\"cursor\":3,\"keyCode\":99}"),
                    page.told());
            assertEquals("abc", page.at("#i").value());
            assertEquals("x", page.at("#i").attribute("value"));
        }
    }

    @Test
    void confirmEndsTheTypingUnlessItHolds() {
        try (OnePage page = OnePage.of(
                folder, "<input id=\"i\" " + ALL + "/><input id=\"h\" confirm-hold=\"{{true}}\" " + ALL + "/>")) {
            page.at("#i").input("a");
            page.told();
            page.at("#i").confirm();
            assertEquals(
                    List.of(
                            "confirm {\"value\":\"a\"}",
                            "blur {\"value\":\"a\",\"cursor\":1}",
                            "keyboardheightchange {\"height\":0,\"duration\":0}"),
                    page.told());
            page.at("#h").focus();
            page.told();
            page.at("#h").confirm();
            assertEquals(List.of("confirm {\"value\":\"\"}"), page.told());
        }
    }

    @Test
    void aTextareaTellsWhenItsLinesAreMoreOrFewer() {
        String long41 = "a".repeat(41);
        try (OnePage page = OnePage.of(
                folder,
                "<textarea id=\"t\" value=\"{{v}}\" style=\"width:300px;font-size:15px;line-height:20px\" maxlength=\"-1\""
                        + " bindlinechange=\"e\"/><input id=\"i\" bindlinechange=\"e\"/>")) {
            page.at("#t").input("a".repeat(40));
            page.at("#i").input(long41);
            assertEquals(List.of(), page.told());
            assertEquals(List.of(), page.notices());
            page.at("#t").input(long41);
            page.at("#t").input(long41 + "b");
            page.at("#t").input("\u4e2d".repeat(20) + "\n\n");
            double rpx = 20 * 750 / 390.0;
            assertEquals(List.of(line(40, 2 * rpx, 2), line(60, 3 * rpx, 3)), page.told());
            page.set("v", "one").wait(0);
            assertEquals(List.of(line(20, rpx, 1)), page.told());
            assertEquals(
                    List.of("layout: linechange: the lines of a textarea are estimates without a screen"),
                    page.notices());
        }
    }

    private static String line(int height, double rpx, int count) {
        return "linechange {\"height\":" + height + ",\"heightRpx\":" + rpx + ",\"lineCount\":" + count + "}";
    }

    @Test
    void anotherFieldAndATapElsewhereTakeTheKeyboard() {
        try (OnePage page = OnePage.of(
                folder,
                "<input id=\"i\" bindblur=\"e\"/><textarea id=\"t\" bindfocus=\"e\" bindblur=\"e\"/><view id=\"v\" bindtap=\"e\"/>")) {
            page.at("#i").focus();
            page.at("#t").tap();
            page.at("#v").tap();
            List<?> told = page.told();
            assertEquals("blur {\"value\":\"\",\"cursor\":0}", told.get(0));
            assertEquals("focus {\"value\":\"\",\"height\":336}", told.get(1));
            assertEquals("blur {\"value\":\"\",\"cursor\":0}", told.get(2));
            assertTrue(told.get(3).toString().startsWith("tap"), told::toString);
        }
    }

    @Test
    void aLongTextIsCutAndMinusOneIsNoLimit() {
        try (OnePage page = OnePage.of(
                folder, "<input id=\"i\" maxlength=\"3\"/><input id=\"n\" maxlength=\"{{-1}}\"/><input id=\"d\"/>")) {
            assertEquals("abc", page.at("#i").input("abcdef").value());
            assertEquals(
                    200,
                    String.valueOf(page.at("#n").input("x".repeat(200)).value()).length());
            assertEquals(
                    140,
                    String.valueOf(page.at("#d").input("x".repeat(200)).value()).length());
        }
    }

    @Test
    void whatTheHandlerReturnsStandsInTheField() {
        try (OnePage page = OnePage.of(
                folder,
                "<input id=\"i\" bindinput=\"up\"/><input id=\"o\" bindinput=\"ob\"/>",
                "{ up(e) { return e.detail.value.toUpperCase() }, ob() { return { value: 'fixed', cursor: 1 } } }")) {
            assertEquals("ABC", page.at("#i").input("abc").value());
            assertEquals("fixed", page.at("#o").input("abc").value());
        }
    }

    @Test
    void thePagesValueCountsWhenItChanges() {
        try (OnePage page = OnePage.of(folder, "<input id=\"i\" value=\"{{v}}\"/>", "{ data: { v: '' } }")) {
            page.at("#i").input("abc");
            page.set("v", "");
            assertEquals("abc", page.at("#i").value());
            page.set("v", "new");
            assertEquals("new", page.at("#i").value());
        }
    }

    @Test
    void theAttributeFocusGivesAndTakesTheKeyboard() {
        try (OnePage page = OnePage.of(
                folder, "<input id=\"i\" focus=\"{{f}}\" bindfocus=\"e\" bindblur=\"e\"/>", "{ data: { f: true } }")) {
            page.set("f", false);
            assertEquals(
                    List.of("focus {\"value\":\"\",\"height\":336}", "blur {\"value\":\"\",\"cursor\":0}"),
                    page.told());
        }
    }

    @Test
    void whatCanNotBeTypedIntoSaysSo() {
        try (OnePage page =
                OnePage.of(folder, "<view id=\"v\"/><input id=\"d\" disabled=\"{{true}}\"/><textarea id=\"t\"/>")) {
            String view = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> page.at("#v").input("a"))
                    .getMessage());
            assertTrue(view.contains("pages/a/a.wxml:1:1: <view#v> does not understand input"), view);
            String disabled = String.valueOf(assertThrows(
                            IllegalStateException.class, () -> page.at("#d").input("a"))
                    .getMessage());
            assertTrue(disabled.contains("<input#d> is disabled"), disabled);
            String area = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> page.at("#t").confirm())
                    .getMessage());
            assertTrue(area.contains("confirm-type \"return\""), area);
        }
    }
}
