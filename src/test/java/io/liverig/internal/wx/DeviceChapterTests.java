package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviceChapterTests {
    private final WxKit kit = new WxKit();

    @Test
    void theScreenIsKeptOn() {
        kit.call("setKeepScreenOn", "keepScreenOn", true);
        assertEquals(true, kit.phone.device().get("keepScreenOn"));
        assertEquals(
                "fail parameter error: parameter.keepScreenOn should be Boolean instead of String",
                kit.call("setKeepScreenOn", "keepScreenOn", "true").outcome());
    }

    @Test
    void brightnessIsFromNoneToFull() {
        kit.call("setScreenBrightness", "value", 0.25);
        assertEquals(Map.of("value", 0.25), kit.call("getScreenBrightness").fields());
        assertEquals(
                "fail value should between 0 and 1",
                kit.call("setScreenBrightness", "value", 1.5).outcome());
    }

    @Test
    void whatIsCopiedCanBePastedAndIsNoted() {
        assertEquals(Map.of("data", ""), kit.call("getClipboardData").fields());
        kit.call("setClipboardData", "data", "room 1234");
        assertEquals(Map.of("data", "room 1234"), kit.call("getClipboardData").fields());
        assertEquals(1, kit.phone.dialogs().shown().size());
        assertEquals(
                "fail parameter error: parameter.data should be String instead of Number",
                kit.call("setClipboardData", "data", 1234.0).outcome());
    }

    @Test
    void codesOfALoginCountUpUnlessTheyAreScripted() {
        assertEquals(
                "fail session expired, call wx.login again",
                kit.call("checkSession").outcome());
        assertEquals(
                Map.of("code", "00000000000000000000000000000001"),
                kit.call("login").fields());
        assertEquals("ok", kit.call("checkSession").outcome());
        kit.phone.account().nextCode("mine");
        assertEquals(Map.of("code", "mine"), kit.call("login").fields());
        kit.phone.account().expireSession();
        assertEquals(
                "fail session expired, call wx.login again",
                kit.call("checkSession").outcome());
    }

    @Test
    void aCodeIsTheSameOnAMachineWithDigitsOfItsOwn() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals("١", String.format(Locale.getDefault(), "%d", 1), "the locale's own digits");
            assertEquals(
                    Map.of("code", "00000000000000000000000000000001"),
                    kit.call("login").fields());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLogGoesToTheTimeline() {
        assertEquals("LogManager", kit.make("getLogManager"));
        kit.sync("LogManager.warn", "slow", 3.0);
        Row row = kit.journal.rows().get(0);
        assertEquals(RowKind.CONSOLE, row.kind());
        assertEquals("pages/home/home", row.place());
        assertEquals(List.of("slow", 3.0), row.detail().get("values"));
    }

    @Test
    void vibrationTakesAKindOrNone() {
        assertEquals("ok", kit.call("vibrateLong").outcome());
        assertEquals("ok", kit.call("vibrateShort", "type", "heavy").outcome());
        assertEquals(
                "fail parameter error: parameter.type should be String instead of Boolean",
                kit.call("vibrateShort", "type", true).outcome());
    }

    @Test
    void aPreviewIsShown() {
        kit.call("previewImage", "urls", List.of("a.png"));
        assertEquals("previewImage", kit.phone.dialogs().shown().get(0).api());
    }
}
