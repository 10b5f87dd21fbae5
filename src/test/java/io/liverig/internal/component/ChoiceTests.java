package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** checkbox, radio, switch, slider and label. */
class ChoiceTests {
    @TempDir
    private Path folder;

    private static final String BOXES = "<checkbox-group id=\"g\" bindchange=\"e\">"
            + "<label wx:for=\"{{['a', 'b', 'c']}}\" wx:key=\"*this\" class=\"l\"><checkbox class=\"c\" value=\"{{item}}\""
            + " checked=\"{{item === 'b'}}\"/><text class=\"t\">{{item}}</text></label></checkbox-group>";

    @Test
    void aTickTellsAllThatAreTickedInThePagesOrder() {
        try (OnePage page = OnePage.of(folder, BOXES)) {
            page.page().findAll(".c").get(2).tap();
            page.page().findAll(".c").get(0).tap();
            page.page().findAll(".c").get(1).tap();
            assertEquals(
                    List.of(
                            "change {\"value\":[\"b\",\"c\"]}",
                            "change {\"value\":[\"a\",\"b\",\"c\"]}",
                            "change {\"value\":[\"a\",\"c\"]}"),
                    page.told());
            assertEquals(List.of("a", "c"), page.at("#g").value());
        }
    }

    @Test
    void aLabelTicksWhatIsInItOnce() {
        try (OnePage page = OnePage.of(folder, BOXES)) {
            page.page().findAll(".t").get(0).tap();
            assertEquals(List.of("change {\"value\":[\"a\",\"b\"]}"), page.told());
            page.page().findAll(".c").get(0).tap();
            assertEquals(List.of("change {\"value\":[\"b\"]}"), page.told());
        }
    }

    @Test
    void aGroupIsChangedToAListOfItsValues() {
        try (OnePage page = OnePage.of(folder, BOXES)) {
            page.at("#g").change(List.of("a", "c"));
            assertEquals(List.of("a", "c"), page.at("#g").value());
            assertEquals(3, page.told().size());
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> page.at("#g").change(List.of("z")))
                    .getMessage());
            assertTrue(message.contains("which are [a, b, c]"), message);
        }
    }

    @Test
    void ofSeveralRadiosOneIsOn() {
        try (OnePage page = OnePage.of(
                folder,
                "<radio-group id=\"g\" bindchange=\"e\"><radio id=\"x\" value=\"x\" checked=\"{{true}}\"/>"
                        + "<radio id=\"y\" value=\"y\"/><radio id=\"z\" value=\"z\" disabled=\"{{true}}\"/></radio-group>")) {
            page.at("#y").tap();
            page.at("#y").tap();
            page.at("#z").tap();
            assertEquals(List.of("change {\"value\":\"y\"}"), page.told());
            assertEquals(false, page.at("#x").value());
            page.at("#g").change("x");
            assertEquals("x", page.at("#g").value());
            assertThrows(IllegalStateException.class, () -> page.at("#g").change("z"));
        }
    }

    @Test
    void aSwitchTurnsAndALabelForItTurnsIt() {
        try (OnePage page = OnePage.of(
                folder,
                "<switch id=\"s\" checked=\"{{on}}\" bindchange=\"e\"/><label id=\"l\" for=\"s\">x</label>",
                "{ data: { on: false } }")) {
            page.at("#s").tap();
            page.at("#l").tap();
            page.at("#s").change(true);
            page.at("#s").change(true);
            assertEquals(
                    List.of("change {\"value\":true}", "change {\"value\":false}", "change {\"value\":true}"),
                    page.told());
            page.set("on", true).set("on", false);
            assertEquals(false, page.at("#s").value());
        }
    }

    @Test
    void aLabelPressesAButtonAndFocusesAField() {
        try (OnePage page = OnePage.of(
                folder,
                "<label id=\"b\"><view class=\"v\"/><button bindtap=\"e\"/></label><label id=\"i\" for=\"f\"/><input id=\"f\" bindfocus=\"e\"/>")) {
            page.at("#b .v").tap();
            page.at("#i").tap();
            assertEquals(List.of("tap {\"x\":0,\"y\":0}", "focus {\"value\":\"\",\"height\":336}"), page.told());
        }
    }

    @Test
    void aSliderLandsOnAStep() {
        try (OnePage page = OnePage.of(
                folder, "<slider id=\"s\" min=\"10\" max=\"50\" step=\"5\" bindchange=\"e\" bindchanging=\"e\"/>")) {
            assertEquals(10.0, page.at("#s").value());
            page.at("#s").change(33);
            assertEquals(List.of("changing {\"value\":35}", "change {\"value\":35}"), page.told());
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> page.at("#s").change(51))
                    .getMessage());
            assertTrue(message.contains("from 10 to 50"), message);
        }
    }
}
