package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteChapterTests {
    private final WxKit kit = new WxKit();

    @ParameterizedTest
    @ValueSource(strings = {"navigateTo", "redirectTo", "reLaunch", "switchTab"})
    void eachWayLeadsToThePageStack(String name) {
        assertEquals("ok", kit.call(name, "url", "../me/me?a=1").outcome());
        assertEquals(List.of(name + " ../me/me?a=1"), kit.navigator.went);
    }

    @ParameterizedTest
    @ValueSource(strings = {"navigateTo", "redirectTo", "reLaunch", "switchTab"})
    void aUrlThatIsNoTextIsRefused(String name) {
        assertEquals(
                "fail parameter error: parameter.url should be String instead of Number",
                kit.call(name, "url", 5.0).outcome());
        assertEquals(
                "fail parameter error: parameter.url should be String instead of Undefined",
                kit.call(name).outcome());
        assertEquals(List.of(), kit.navigator.went);
    }

    @Test
    void backIsOnePageUnlessItSaysHowMany() {
        kit.call("navigateBack");
        kit.call("navigateBack", "delta", 3.0);
        assertEquals(List.of("navigateBack 1", "navigateBack 3"), kit.navigator.went);
    }

    @Test
    void aDeltaThatIsNoNumberIsRefused() {
        assertEquals(
                "fail parameter error: parameter.delta should be Number instead of String",
                kit.call("navigateBack", "delta", "1").outcome());
    }
}
