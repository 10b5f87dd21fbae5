package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program does to hold, deceive or break the rig ends in a fault of that program alone. */
class HostileProgramTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        rig.close();
    }

    private MiniProgram open(String script) {
        return rig.open(ProgramFolder.in(folder, "bad").page(script).folder());
    }

    private Fault onlyFault() {
        assertEquals(1, rig.faults().size(), () -> rig.faults().toString());
        return rig.faults().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const f = function () {\n this.setData({ n: 2 }, f) }; Page({ onLoad: f })",
                "const f = () =>\n wx.setStorage({ key: 'k', data: 1, success: f }); Page({ onLoad: f })",
                "Page({ onLoad() {\n (async () => { for (;;) await wx.getSystemInfo() })() } })",
                "Page({ onShow() {\n wx.redirectTo({ url: '/pages/a/a' }) } })"
            })
    void aProgramThatGoesOnAtOneInstantIsStoppedAtTheLineThatGoesOn(String script) {
        MiniProgram healthy = rig.open(ProgramFolder.in(folder, "healthy")
                .page(
                        "Page({ data: { n: 0 }, onLoad() { setInterval(() => this.setData({ n: this.data.n + 1 }), 100) } })")
                .folder());
        PageHandle clock = healthy.start();
        MiniProgram bad = open(script);
        bad.start();
        assertFalse(bad.isRunning());
        assertEquals(FaultKind.ENDLESS, onlyFault().kind());
        assertTrue(onlyFault().text().startsWith("pages/a/a.js:2:"), onlyFault()::text);
        rig.advance(Duration.ofSeconds(1));
        assertEquals(10.0, clock.data("n"));
    }

    @Test
    void aTimerOfNoDelayThatArmsItselfLetsTheClockMoveOn() {
        PageHandle page = open("Page({ data: { n: 0 }, onLoad() { const f = () => { this.data.n++; setTimeout(f, 0) };"
                        + " f() } })")
                .start();
        rig.advance(Duration.ofMillis(50));
        assertEquals(51.0, page.data("n"));
        assertThrows(io.liverig.journal.NotSettledException.class, () -> rig.settle(Duration.ofMillis(50)));
    }

    @Test
    void aDelayThatNoTimerHoldsIsTheShortest() {
        open("Page({ onLoad() { setTimeout(() => console.log('a'), Infinity); setTimeout(() => console.log('b'), NaN);"
                        + " setTimeout(() => console.log('c'), -1) } })")
                .start();
        rig.advance(Duration.ofMillis(1));
        assertEquals(
                List.of("a", "b", "c"),
                rig.timeline().rows(RowKind.CONSOLE).stream()
                        .map(row -> row.detail().get("text"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Array.prototype.map = Array.prototype.forEach = Array.prototype.filter = () => [];"
                        + " Array.prototype.push = Array.prototype.slice = () => { throw new Error('no') }",
                "Object.keys = () => ['zzz']; Object.assign = () => ({}); Object.defineProperty = () => {}",
                "JSON.parse = () => ({ evil: 1 }); JSON.stringify = () => 'x'",
                "Map.prototype.get = () => undefined; Promise = null; Map = null; Number = () => -5; Error = null",
                "Function.prototype.apply = Function.prototype.call = () => {}; String.prototype.slice = () => ''",
                "Object.prototype.get = () => 1; Object.prototype.value = 3; Object.prototype.listeners = []"
            })
    void aProgramThatReplacesTheLanguagesFunctionsIsServedAllTheSame(String app) {
        ProgramFolder files = ProgramFolder.in(folder, "bad").file("app.js", app + "\nApp({})");
        files.page(
                "Page({ data: { n: 1 }, onReady() { console.log(getCurrentPages().length) }, go() {"
                        + " this.setData({ n: 2 }, () => wx.showToast({ title: 't', success() { console.log('shown') } })) } })");
        PageHandle page = rig.open(files.folder()).start();
        page.find("#n").tap();
        rig.advance(Duration.ofSeconds(1));
        assertEquals("2", page.find("#n").text());
        assertEquals(
                List.of("1", "shown"),
                rig.timeline().rows(RowKind.CONSOLE).stream()
                        .map(row -> row.detail().get("text"))
                        .toList());
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void dataThatCanNotBeCopiedIsAFaultAndThePageLivesOn() {
        PageHandle page = open("const o = {}; o.o = o; Page({ data: { n: o }, onLoad() { this.setData({ n: 5 }) } })")
                .start();
        assertTrue(onlyFault().text().contains("pages/a/a.js: RangeError: a value nests deeper than 200 levels"));
        assertEquals("5", page.find("#n").text());
    }

    @Test
    void aGetterThatNeverReturnsIsStoppedWhenTheTestReadsIt() {
        PageHandle page =
                open("Page({ data: { n: 1 }, onLoad() { this.data.evil = new Proxy({}, { ownKeys() { for (;;); } })"
                                + " } })")
                        .start();
        assertThrows(IllegalStateException.class, () -> page.data("evil"));
        assertEquals(FaultKind.ENDLESS, onlyFault().kind());
        String said = assertThrows(IllegalStateException.class, page::data).getMessage();
        assertTrue(String.valueOf(said).startsWith("bad was stopped: pages/a/a.js:1:"), said);
    }

    @Test
    void aListOfBillionsIsRefusedBeforeItFillsTheHeap() {
        PageHandle page = open("Page({ data: { n: 1 }, go() { const a = []; a[4e9] = 1; a.length = 4e9;\n"
                        + " this.setData({ n: a }) } })")
                .start();
        page.find("#n").tap();
        assertTrue(onlyFault().text().contains("data path \"n\": a list has 4000000000 items"), onlyFault()::text);
    }

    @Test
    void aLoopOverBillionsOfNumbersIsATemplateFault() {
        ProgramFolder files = ProgramFolder.in(folder, "bad")
                .file(
                        "pages/a/a.wxml",
                        "<view id=\"n\" wx:for=\"{{1e9}}\">{{item}}</view>"
                                + "<view wx:for=\"{{500}}\"><text wx:for=\"{{500}}\">x</text></view>");
        PageHandle page = rig.open(files.folder()).start();
        assertEquals(List.of(), page.findAll("#n"));
        assertTrue(rig.faults().get(0).text().contains("wx:for would give the page more than 50000 rows"));
    }

    @Test
    void whatIsThrownNeedNotBeAnError() {
        open("Page({ onLoad() { throw 'text' }, onShow() { throw null }, onReady() { throw { a: 1 } } })")
                .start();
        assertEquals(
                List.of(
                        "threw \"text\"",
                        "threw null",
                        "threw an Error without a message, or an object that is no Error"),
                rig.faults().stream().map(Fault::message).toList());
    }

    @Test
    void aPromiseOfWxThatNobodyHandlesIsAFaultOfTheLineThatCalled() {
        open("Page({ onLoad() {\n wx.navigateTo({ url: '/pages/none/none' }) } })")
                .start();
        assertTrue(onlyFault().text().startsWith("pages/a/a.js:2:"), onlyFault()::text);
    }

    @Test
    void aPageWhoseJsonCanNotBeReadSaysSo() {
        ProgramFolder files = ProgramFolder.in(folder, "bad").file("pages/a/a.json", "{ \"usingComponents\": { ");
        rig.open(files.folder()).start();
        assertEquals(FaultKind.SYNTAX, onlyFault().kind());
        assertTrue(onlyFault().text().startsWith("pages/a/a.json:1:"), onlyFault()::text);
    }
}
