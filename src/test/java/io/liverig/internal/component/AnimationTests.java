package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** wx.createAnimation and the object that programs have everywhere. */
class AnimationTests {
    @TempDir
    private Path folder;

    private String made(String body) {
        try (OnePage page = OnePage.of(folder, "<view/>", "{ ask() { return JSON.stringify(" + body + ") } }")) {
            String text = String.valueOf(page.page().call("ask"));
            assertEquals(Map.of(), page.app().notImplemented());
            return text;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            rotate(45) | {"type":"rotate","args":[45]}
            scale(2) | {"type":"scale","args":[2,2]}
            scale(2, 3) | {"type":"scale","args":[2,3]}
            translate(5) | {"type":"translate","args":[5,0]}
            matrix() | {"type":"matrix","args":[1,0,0,1,1,1]}
            opacity(0.5) | {"type":"style","args":["opacity",0.5]}
            width(10) | {"type":"style","args":["width","10px"]}
            top('1rpx') | {"type":"style","args":["top","1rpx"]}
            """)
    void aMethodIsOneOfTheThingsThatAreAnimated(String call, String animate) {
        assertEquals(
                "[" + animate + "]", made("wx.createAnimation()." + call + ".step().export().actions[0].animates"));
    }

    @Test
    void aStepHasItsOwnOptionsOrThoseOfTheAnimation() {
        assertEquals(
                "[{\"transformOrigin\":\"50% 50% 0\",\"transition\":{\"duration\":400,\"timingFunction\":\"linear\",\"delay\":0}},"
                        + "{\"transformOrigin\":\"0 0\",\"transition\":{\"duration\":0,\"timingFunction\":\"ease\",\"delay\":7}}]",
                made("[wx.createAnimation().step(), wx.createAnimation({ delay: 7, timingFunction: 'ease',"
                        + " transformOrigin: '0 0' }).step({ duration: 0 })].map(a => a.export().actions[0].option)"));
    }

    @Test
    void aLaterStepKeepsWhatWasSetAndExportEmptiesTheList() {
        assertEquals(
                "[[[\"rotate\"],[\"rotate\",\"style\"]],[[\"rotate\",\"style\"]],[]]",
                made("(a => [a.rotate(1).step().opacity(0).step().export(), a.rotate(2).step().export(), a.export()]"
                        + ".map(e => e.actions.map(s => s.animates.map(x => x.type))))(wx.createAnimation())"));
    }

    @Test
    void whatIsPutOnGlobalIsThereForAllModulesAndNotAName() {
        try (OnePage page = OnePage.of(
                folder,
                "<view/>",
                "{ ask() { global.mine = 4; return [require('../../m.js').read(), typeof mine, typeof global.btoa] } }")) {
            page.file("m.js", "exports.read = () => global.mine");
            assertEquals(List.of(4.0, "undefined", "undefined"), page.page().call("ask"));
        }
    }
}
