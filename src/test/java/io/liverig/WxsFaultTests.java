package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.FaultKind;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What wxs modules do wrong is said with their own lines, and what they do without an end is stopped. */
class WxsFaultTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        rig.close();
    }

    private ProgramFolder program(String wxml, String data) {
        return ProgramFolder.in(folder, "p")
                .file("pages/a/a.wxml", wxml)
                .page(
                        "Page({ data: " + data
                                + ", set(data) { this.setData(data) }, later(data) { setTimeout(() => this.setData(data), 1) } })");
    }

    private PageHandle open(String wxml, String data) {
        return rig.open(program(wxml, data).folder()).start();
    }

    private static String inline(String body) {
        return "<wxs module=\"m\">" + body + "</wxs>";
    }

    private List<String> faults() {
        return rig.faults().stream().map(io.liverig.journal.Fault::text).toList();
    }

    @Test
    void aFunctionThatThrowsGivesUndefinedAndAFaultWithItsOwnLineOnce() {
        PageHandle page = open(
                "<view>\n<wxs module=\"m\">\nvar f = function (v) {\n  return v.a.b\n}\nmodule.exports = {f: f}</wxs>"
                        + "<a wx:for=\"{{3}}\">[{{m.f(x)}}]</a></view>",
                "{x: {}}");
        assertEquals("[][][]", page.text());
        assertEquals(1, faults().size(), () -> faults().toString());
        assertTrue(faults().get(0).startsWith("pages/a/a.wxml:4:"), faults().get(0));
        assertTrue(faults().get(0).contains("in wxs f of pages/a/a.wxml#m"), faults().get(0));
    }

    @Test
    void aModuleInTheFirstLineOfAFileHasItsPlaceToo() {
        open("<wxs module=\"m\">exports.f = function () { return none.x }</wxs>{{m.f()}}", "{}");
        assertTrue(faults().get(0).startsWith("pages/a/a.wxml:1:50:"), faults().get(0));
    }

    @Test
    void filesThatAreMissingAreNamed() {
        rig.open(program(
                                "<wxs module=\"m\" src=\"no.wxs\"/>\n<wxs module=\"n\" src=\"n.wxs\"/>{{m.f()}}{{n.f()}}",
                                "{}")
                        .file("pages/a/n.wxs", "exports.f = 1;\nvar x = require('./gone.wxs')")
                        .folder())
                .start();
        assertEquals(2, faults().size(), () -> faults().toString());
        assertTrue(faults().get(0).startsWith("pages/a/a.wxml:1:1: no.wxs does not exist"), faults().get(0));
        assertTrue(faults().get(1).startsWith("pages/a/n.wxs:2:"), faults().get(1));
        assertTrue(faults().get(1).contains("\"./gone.wxs\" does not exist"), faults().get(1));
    }

    @Test
    void anEndlessLoopStopsItsProgramAndNamesItsLine() {
        MiniProgram app = rig.open(
                program(inline("exports.f = function (n) {\n while (n) {}\n return 1 }") + "{{m.f(n)}}", "{n: 0}")
                        .folder());
        PageHandle page = app.start();
        assertEquals("1", page.text());
        page.call("later", java.util.Map.of("n", 1));
        rig.settle();
        assertFalse(app.isRunning());
        assertEquals(FaultKind.ENDLESS, rig.faults().get(0).kind());
        assertTrue(faults().get(0).matches("(?s)pages/a/a.wxml:[12]:.*"), faults().get(0));
        assertTrue(faults().get(0).contains("wxs f of pages/a/a.wxml#m ran for longer"), faults().get(0));
    }

    @Test
    void manyShortCallsOfOneUpdateCountTogether() {
        MiniProgram app = rig.open(program(
                        inline("exports.f = function (n) { var end = 0; for (var i = 0; i < 3000000; i++) { end += i }"
                                        + " return end }")
                                + "<a wx:for=\"{{n}}\">{{m.f(item)}}</a>",
                        "{n: 0}")
                .folder());
        PageHandle page = app.start();
        page.call("later", java.util.Map.of("n", 20000));
        rig.settle();
        assertFalse(app.isRunning());
        assertEquals(FaultKind.ENDLESS, rig.faults().get(0).kind());
    }

    @Test
    void endlessRecursionIsAFaultAndTheProgramGoesOn() {
        PageHandle page = open(inline("exports.f = function f(n) { return f(n + 1) }") + "{{m.f(0)}}ok", "{}");
        assertEquals("ok", page.text());
        assertEquals(1, faults().size(), () -> faults().toString());
    }
}
