package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanIUseTests {
    @ParameterizedTest
    @CsvSource({
        "getSystemInfoSync, true",
        "getSystemInfoSync.return.SDKVersion, true",
        "getSystemInfoSync.return.noSuchField, false",
        "showModal.success.cancel, true",
        "showToast.object.image, true",
        "showToast.object.sound, false",
        "createLivePusherContext, true",
        "LivePusherContext.start, true",
        "LivePusherContext.fly, false",
        "canIUse, true",
        "scanCode, true",
        "VideoContext.play, false",
        "createWebAudioContext, false",
        "getUpdateManager, true",
        "live-player, true",
        "button.open-type.contact, false"
    })
    void answersFromTheRowsThatThereAre(String schema, boolean expected) {
        assertEquals(expected, new WxKit().sync("canIUse", schema));
    }
}
