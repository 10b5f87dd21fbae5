package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTests {
    private static final String FORM = "<form bindsubmit=\"e\" bindreset=\"e\"><view>"
            + "<input name=\"name\" value=\"bob\"/><textarea name=\"text\" value=\"t\"/><input value=\"unnamed\"/>"
            + "<switch name=\"on\" checked=\"{{true}}\"/><slider name=\"loud\" value=\"30\"/>"
            + "<checkbox-group name=\"fruit\"><checkbox value=\"a\" checked=\"{{true}}\"/><checkbox value=\"b\"/></checkbox-group>"
            + "<radio-group name=\"one\"><radio value=\"x\"/><radio value=\"y\" checked=\"{{true}}\"/></radio-group>"
            + "<picker name=\"pick\" range=\"{{['p', 'q']}}\" value=\"1\"/></view>"
            + "<button id=\"s\" form-type=\"submit\" bindtap=\"e\">go</button><button id=\"r\" form-type=\"reset\"/></form>";

    @TempDir
    private Path folder;

    @Test
    void aSubmitButtonSendsWhatStandsInTheFieldsByName() {
        try (OnePage page = OnePage.of(folder, FORM)) {
            page.at("[name=name]").input("alice");
            page.at("#s").tap();
            List<?> told = page.told();
            assertEquals("tap {\"x\":195,\"y\":325}", told.get(0));
            assertEquals(
                    "submit {\"value\":{\"name\":\"alice\",\"text\":\"t\",\"on\":true,\"loud\":30,\"fruit\":[\"a\"],"
                            + "\"one\":\"y\",\"pick\":1},\"formId\":\"\"}",
                    told.get(1));
            assertEquals(2, told.size());
        }
    }

    @Test
    void aResetButtonEmptiesTheFields() {
        try (OnePage page = OnePage.of(folder, FORM)) {
            page.at("#r").tap();
            page.at("#s").tap();
            List<?> told = page.told();
            assertEquals("reset {}", told.get(0));
            assertEquals(
                    "submit {\"value\":{\"name\":\"\",\"text\":\"\",\"on\":false,\"loud\":0,\"fruit\":[],\"one\":\"\","
                            + "\"pick\":0},\"formId\":\"\"}",
                    told.get(2));
        }
    }

    @Test
    void aDisabledButtonLosesItsTapAndAButtonOutsideSubmitsNothing() {
        try (OnePage page = OnePage.of(
                folder,
                "<view bindtap=\"e\"><form bindsubmit=\"e\"><button id=\"d\" disabled=\"{{true}}\" form-type=\"submit\" bindtap=\"e\"/></form></view>"
                        + "<button id=\"o\" form-type=\"submit\"/>")) {
            page.at("#d").tap();
            page.at("#o").tap();
            assertEquals(List.of(), page.told());
        }
    }

    @Test
    void aCaughtTapInsideAButtonDoesNotReachIt() {
        try (OnePage page = OnePage.of(
                folder,
                "<form bindsubmit=\"e\"><button id=\"b\" form-type=\"submit\" catchtap=\"e\"><view id=\"v\" catchtap=\"none\"/></button></form>",
                "{ none() {} }")) {
            page.at("#v").tap();
            assertFalse(page.told().toString().contains("submit"));
            page.at("#b").tap();
            assertEquals(2, page.told().size());
        }
    }
}
