package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.component.kit.OpenType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ButtonTests {
    @TempDir
    private Path folder;

    private static String button(String openType) {
        return "<button class=\"b\" id=\"" + openType + "\" open-type=\"" + openType + "\" bind"
                + openType.toLowerCase(java.util.Locale.ROOT) + "=\"e\" binderror=\"e\"/>";
    }

    @Test
    void aScriptedAnswerComesOnceAsTheButtonsEvent() {
        try (OnePage page = OnePage.of(folder, button("getPhoneNumber"))) {
            page.app().phone().answerOpenType("getPhoneNumber", Map.of("code", "c1"));
            page.at(".b").tap();
            assertEquals(List.of("getphonenumber {\"errMsg\":\"getPhoneNumber:ok\",\"code\":\"c1\"}"), page.told());
            page.at(".b").tap();
            assertEquals(List.of("getphonenumber {\"errMsg\":\"getPhoneNumber:fail user deny\"}"), page.told());
            assertTrue(page.notices().toString().contains("nobody answers open-type \"getPhoneNumber\""));
        }
    }

    @Test
    void everyAnswerableOpenTypeHasItsEvent() {
        List<String> types = OpenType.names();
        StringBuilder wxml = new StringBuilder();
        types.forEach(type -> wxml.append(button(type)));
        try (OnePage page = OnePage.of(folder, wxml.toString())) {
            types.forEach(type -> {
                page.app().phone().answerOpenType(type, Map.of("n", 1));
                page.at("#" + type).tap();
                List<?> told = page.told();
                assertEquals(1, told.size(), type);
                assertTrue(told.get(0).toString().endsWith("\"n\":1}"), told::toString);
            });
        }
    }

    @Test
    void openSettingTellsWhatThePhoneAllows() {
        try (OnePage page = OnePage.of(folder, button("openSetting"))) {
            page.app().phone().deny("scope.camera");
            page.at(".b").tap();
            assertEquals(
                    List.of("opensetting {\"errMsg\":\"openSetting:ok\",\"authSetting\":{\"scope.camera\":false}}"),
                    page.told());
        }
    }

    @Test
    void anAppThatCanNotBeLaunchedIsAnError() {
        try (OnePage page = OnePage.of(folder, button("launchApp"))) {
            page.app().phone().answerOpenType("launchApp", Map.of("errMsg", "launchApp:fail no app"));
            page.at(".b").tap();
            assertEquals(List.of("error {\"errMsg\":\"launchApp:fail no app\"}"), page.told());
        }
    }

    @Test
    void aShareButtonAsksThePage() {
        try (OnePage page = OnePage.of(
                folder,
                "<button id=\"s\" open-type=\"share\" data-x=\"1\"/>",
                "{ onShareAppMessage(e) { this.told.push(JSON.stringify(e)); return { title: 't' } } }")) {
            page.at("#s").tap();
            assertEquals(
                    List.of("{\"from\":\"button\",\"target\":{\"id\":\"s\",\"dataset\":{\"x\":\"1\"}}}"), page.told());
            assertTrue(page.rig
                    .timeline()
                    .rows(io.liverig.journal.RowKind.REPLY)
                    .toString()
                    .contains("title=t"));
        }
    }

    @Test
    void anAnswerToNothingIsRefused() {
        try (OnePage page = OnePage.of(folder, "<view/>")) {
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class,
                            () -> page.app().phone().answerOpenType("getPhone", Map.of()))
                    .getMessage());
            assertTrue(message.contains("those that have are [contact, getPhoneNumber"), message);
        }
    }
}
