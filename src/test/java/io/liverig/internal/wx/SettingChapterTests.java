package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.liverig.internal.wx.phone.ScopeState;
import io.liverig.internal.wx.phone.ScopeStates;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingChapterTests {
    private final WxKit kit = new WxKit();
    private final ScopeStates scopes = kit.phone.scopes();

    private Object authSetting() {
        return kit.call("getSetting").fields().getOrDefault("authSetting", "");
    }

    @Test
    void aScopeNobodyAskedForIsNotInTheSetting() {
        assertEquals(Map.of(), authSetting());
    }

    @Test
    void theUserIsAskedOnceAndAllows() {
        assertEquals("ok", kit.call("authorize", "scope", "scope.camera").outcome());
        assertEquals("ok", kit.call("authorize", "scope", "scope.camera").outcome());
        assertEquals(Map.of("scope.camera", true), authSetting());
        List<Row> asked = kit.journal.rows();
        assertEquals(1, asked.size());
        assertEquals(RowKind.ACTION, asked.get(0).kind());
        assertEquals(
                Map.of("scope", "scope.camera", "allowed", true), asked.get(0).detail());
    }

    @Test
    void aUserWhoRefusesIsNotAskedAgain() {
        scopes.answer("scope.record", false);
        assertEquals(
                "fail auth deny", kit.call("authorize", "scope", "scope.record").outcome());
        scopes.answer("scope.record", true);
        assertEquals(
                "fail auth deny", kit.call("authorize", "scope", "scope.record").outcome());
        assertEquals(Map.of("scope.record", false), authSetting());
    }

    @Test
    void theSettingsPageMovesTheScriptedSwitches() {
        scopes.set("scope.record", ScopeState.DENIED);
        assertEquals(
                Map.of("authSetting", Map.of("scope.record", false)),
                kit.call("openSetting").fields());
        scopes.onOpenSetting("scope.record", true);
        assertEquals(
                Map.of("authSetting", Map.of("scope.record", true)),
                kit.call("openSetting").fields());
        assertEquals("ok", kit.call("authorize", "scope", "scope.record").outcome());
    }

    @Test
    void subscriptionsAreToldWhenAskedFor() {
        assertEquals(
                Map.of("mainSwitch", false, "itemSettings", Map.of()),
                kit.call("getSetting", "withSubscriptions", true).fields().get("subscriptionsSetting"));
    }

    @Test
    void aScopeThatWeChatDoesNotHaveIsRefused() {
        assertEquals(
                "fail invalid scope",
                kit.call("authorize", "scope", "scope.teleport").outcome());
        assertThrows(IllegalArgumentException.class, () -> scopes.set("scope.teleport", ScopeState.GRANTED));
    }

    @Test
    void aPictureIsSavedWithTheUsersLeave() {
        assertEquals(
                "ok",
                kit.call("saveImageToPhotosAlbum", "filePath", "/images/logo.png")
                        .outcome());
        assertEquals(List.of("/images/logo.png"), kit.phone.shelf().album());
        assertEquals(Map.of("scope.writePhotosAlbum", true), authSetting());
    }

    @Test
    void aPictureIsNotSavedAgainstTheUsersWill() {
        scopes.answer("scope.writePhotosAlbum", false);
        assertEquals(
                "fail auth deny",
                kit.call("saveImageToPhotosAlbum", "filePath", "/images/logo.png")
                        .outcome());
        assertEquals(List.of(), kit.phone.shelf().album());
    }

    @Test
    void aPictureThatIsNotThereIsNotSaved() {
        assertEquals(
                "fail no such file or directory, open \"/images/gone.png\"",
                kit.call("saveImageToPhotosAlbum", "filePath", "/images/gone.png")
                        .outcome());
    }
}
