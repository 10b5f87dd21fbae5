package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.JsValues;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a program makes Java do is bounded as its scripts are: by what it is, or by the program's turn. A healthy program
 * beside it ticks on, also in the midst of it all.
 */
class HostileInputTests {
    private static final String MEASURES = "onReady() { setTimeout(() => wx.createSelectorQuery().select('#n')"
            + ".boundingClientRect(r => console.log(typeof r.width)).exec(), 500) }";

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(Duration.ofSeconds(5)));
    private ProgramFolder bad;
    private PageHandle healthy;

    @BeforeEach
    void openBoth() {
        bad = ProgramFolder.in(folder, "bad");
        healthy = rig.open(ProgramFolder.in(folder, "healthy")
                        .page("Page({ data: { n: 0 }, onLoad() { setInterval(() =>"
                                + " this.setData({ n: this.data.n + 1 }), 100) } })")
                        .folder())
                .start();
    }

    @AfterEach
    void theHealthyOneTicksOn() {
        double before = JsValues.number(healthy.data("n"));
        rig.advance(Duration.ofSeconds(1));
        assertEquals(before + 10, healthy.data("n"));
        rig.close();
    }

    private PageHandle start() {
        return rig.open(bad.folder()).start();
    }

    private Fault onlyFault() {
        assertEquals(1, rig.faults().size(), () -> rig.faults().toString());
        return rig.faults().get(0);
    }

    /** The page has asked where its node is, and got an answer. */
    private void assertMeasured() {
        start();
        rig.advance(Duration.ofSeconds(1));
        assertEquals(List.of("number"), console());
        assertEquals(List.of(), rig.faults());
    }

    private List<Object> console() {
        return rig.timeline().rows(RowKind.CONSOLE).stream()
                .map(row -> row.detail().get("text"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw 'x'.repeat(1e6)",
                "throw new Error('x'.repeat(1e6))",
                "throw new Error(\"Cannot read property '\".repeat(50000))",
                "Promise.reject('x'.repeat(1e6))"
            })
    void aTextOfAnyLengthMayBeThrown(String script) {
        bad.page("Page({ onLoad() {\n" + script + " } })");
        assertFalse(start().isUnloaded());
        assertTrue(onlyFault().text().length() < 5_000, onlyFault()::text);
        assertTrue(onlyFault().message().contains("characters in all)"), onlyFault()::message);
    }

    @Test
    void aPageThatShowsAndHidesItsRowsStaysWithinItsBound() {
        bad.file("pages/a/a.wxml", "<view wx:for=\"{{n}}\"><text>{{item}}</text></view>")
                .page("Page({ data: { n: 0 }, set(n) { this.setData({ n }) } })");
        PageHandle page = start();
        for (int i = 0; i < 15; i++) {
            page.call("set", i % 2 == 0 ? 20_000 : 0);
        }
        assertEquals(20_000, page.findAll("text").size());
        assertEquals(List.of(), rig.faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x .a .a .a .a .a .a .a .a .a .a .a .a",
                ".x > .a .a > .a .a .a > .a .a .a",
                ".x >>> .a .a >>> .a .a >>> .a"
            })
    void aSelectorOfManyPartsIsAnsweredAtOnce(String selector) {
        bad.file("pages/a/a.wxml", "<view class=\"a\">".repeat(200) + "</view>".repeat(200))
                .file("pages/a/a.wxss", selector.replace(">>>", " ") + " { width: 1px }")
                .page("Page({ onReady() { wx.createSelectorQuery().selectAll('" + selector
                        + "').boundingClientRect(found => console.log(found.length)).exec() } })");
        PageHandle page = start();
        rig.settle();
        assertEquals(List.of("0"), console());
        assertEquals(List.of(), page.findAll(selector));
        assertEquals(List.of(), rig.faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line-height: 1.2.3",
                "line-height: .",
                "width: 1..2px",
                "width: calc(1px + 1.2.3px)",
                "flex: 1.2.3 0",
                "font-size: 99999999999999999999px",
                "margin: 1e999px",
                "width: -"
            })
    void aStyleThatCanNotBeReadIsDropped(String style) {
        bad.file("pages/a/a.wxml", "<view id=\"n\" style=\"" + style + "\">x</view>")
                .page("Page({ " + MEASURES + " })");
        assertMeasured();
    }

    @Test
    void bracketsOfCalcHaveABound() {
        bad.file("pages/a/a.wxml", "<view id=\"n\" style=\"{{style}}\">x</view>")
                .page("Page({ data: { style: 'width:calc(' + '('.repeat(200000) + '1px' + ')'.repeat(200000) + ')' }, "
                        + MEASURES + " })");
        assertMeasured();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object.getPrototypeOf((async () => {}).constructor)('return 15')()",
                "Object.getPrototypeOf((function* () {}).constructor)('return 15')()",
                "Object.getPrototypeOf((async function* () {}).constructor)('return 15')()",
                "(async () => {}).constructor.__proto__.constructor('return 15')()",
                "Reflect.construct(Object.getPrototypeOf((async () => {}).constructor), ['return 15'])()",
                "new (class extends (async () => {}).constructor {})('return 15')()",
                "(() => {}).constructor.constructor('return 15')()"
            })
    void noMakerOfFunctionsMakesCodeOfText(String maker) {
        bad.page("Page({ onLoad() { console.log('made ' + " + maker + ") } })");
        start();
        assertEquals(List.of(), console());
        assertTrue(onlyFault().message().contains("new Function is not available"), onlyFault()::text);
    }

    @Test
    void whatIsThrownIsToldAsItIs() {
        bad.page("Page({ onLoad() { throw undefined }, onShow() { JSON.parse('<html>') } })");
        start();
        assertEquals("threw undefined", rig.faults().get(0).message());
        assertEquals(FaultKind.THROWN, rig.faults().get(1).kind());
    }

    @Test
    void whatATestAsksIsPartOfATurnOfTheProgram() {
        bad.file("pages/a/a.wxml", "<view wx:for=\"{{n}}\" class=\"{{c}}\">x</view>")
                .page("Page({ data: { n: 40000, c: ('a '.repeat(3000)) } })");
        MiniProgram program = rig.open(bad.folder());
        PageHandle page = program.start();
        assertThrows(ProgramStoppedException.class, () -> page.findAll(".b.b"));
        assertEquals(FaultKind.ENDLESS, onlyFault().kind());
        assertFalse(program.isRunning());
    }

    @Test
    void whatTheTestsOwnAnswerThrowsComesBackToTheTest() {
        bad.page("Page({ onLoad() { wx.request({ url: 'https://a.example.com/' }) } })");
        MiniProgram program = rig.open(bad.folder());
        program.phone().answer("https://a.example.com/", call -> {
            throw new IllegalStateException("mine");
        });
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> {
            program.start();
            rig.settle();
        });
        assertEquals("mine", thrown.getMessage());
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void anExceptionOfTheApiShowsTheCallersLineFirst() {
        PageHandle page = start();
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> page.find("##"));
        assertTrue(List.of(thrown.getStackTrace()).stream()
                .limit(6)
                .anyMatch(frame -> frame.getClassName().equals(HostileInputTests.class.getName())));
        assertTrue(List.of(thrown.getSuppressed()[0].getStackTrace()).toString().contains("SelectorParser"));
    }
}
