package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemChapterTests {
    private final WxKit kit = new WxKit();

    private Map<?, ?> map(String name) {
        return WxKit.map(kit.sync(name));
    }

    @Test
    void systemInfoJoinsAllGroups() {
        Map<?, ?> info = map("getSystemInfoSync");
        assertEquals("ios", info.get("platform"));
        assertEquals(390.0, info.get("windowWidth"));
        assertEquals(47.0, info.get("statusBarHeight"));
        assertEquals("3.8.0", info.get("SDKVersion"));
        assertEquals(true, info.get("cameraAuthorized"));
        assertEquals(info, kit.call("getSystemInfo").fields());
        assertEquals(info, kit.call("getSystemInfoAsync").fields());
    }

    @Test
    void theGroupsTellTheirOwnPart() {
        assertEquals("authorized", map("getAppAuthorizeSetting").get("cameraAuthorized"));
        assertEquals("portrait", map("getSystemSetting").get("deviceOrientation"));
        assertEquals("iPhone", map("getDeviceInfo").get("brand"));
        assertEquals(3.0, map("getWindowInfo").get("pixelRatio"));
        assertEquals("zh_CN", map("getAppBaseInfo").get("language"));
        assertEquals(87.0, map("getMenuButtonBoundingClientRect").get("width"));
    }

    @Test
    void theSafeAreaAddsUp() {
        Map<?, ?> area = WxKit.map(map("getWindowInfo").get("safeArea"));
        assertEquals(390.0, area.get("width"));
        assertEquals(763.0, area.get("height"));
    }

    @Test
    void aScriptedDeviceIsSeenAtOnce() {
        kit.phone.device().set("platform", "android");
        kit.phone.device().set("windowWidth", 360);
        assertEquals("android", map("getSystemInfoSync").get("platform"));
        assertEquals(360.0, map("getSystemInfoSync").get("windowWidth"));
    }

    @Test
    void aNameThatNoDeviceHasIsRefusedWithTheList() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> kit.phone.device().set("plattform", "ios"));
        assertTrue(String.valueOf(e.getMessage()).startsWith("the device has no \"plattform\"; it has [brand"));
    }

    @Test
    void launchAndEnterOptionsComeFromTheProgram() {
        assertEquals("pages/home/home", map("getLaunchOptionsSync").get("path"));
        assertEquals("pages/me/me", map("getEnterOptionsSync").get("path"));
        Map<?, ?> program = WxKit.map(map("getAccountInfoSync").get("miniProgram"));
        assertEquals("wx0123456789abcdef", program.get("appId"));
    }

    @Test
    void theUpdateManagerFindsNothingNewer() {
        kit.make("getUpdateManager");
        assertEquals(List.of("checkForUpdate {hasUpdate=false}"), kit.fired);
    }

    @Test
    void aNewThemeIsToldOnce() {
        kit.phone.device().set("theme", "dark");
        kit.phone.device().set("theme", "dark");
        assertEquals(List.of("themeChange {theme=dark}"), kit.fired);
    }
}
