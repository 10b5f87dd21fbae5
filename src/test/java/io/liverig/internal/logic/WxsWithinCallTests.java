package io.liverig.internal.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.WxsFunction;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.port.WxsModule;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.options.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** wxs functions are called in the midst of a page's script, when a component's data reaches the view at once. */
class WxsWithinCallTests {
    private final SmallProgram program =
            new SmallProgram(new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 256L << 20));

    @AfterEach
    void close() {
        program.close();
    }

    /** Lets {@code wx.inner(value)} call the module's function. */
    private void start(String wxs, String script) {
        program.file("pages/a/a.js", script);
        program.row(new HostRow.Sync("inner", args -> {
            ScriptPort made = program.layer().wxs();
            String template = "pages/a/a.wxml";
            WxsModule module = new WxsModule("m", null, wxs, new Place(template, 3, 1), Place.of(template));
            Map<?, ?> exports = Objects.requireNonNull((Map<?, ?>) made.module(template, module));
            return made.call(Objects.requireNonNull((WxsFunction) exports.get("f")), args.values());
        }));
        program.start();
        program.open("/pages/a/a");
    }

    @Test
    void aCallWithinACallGivesItsValueAndThePageGoesOn() {
        start(
                "exports.f = function (v) { return v.constructor + v.length }",
                "Page({ data: {}, go() { return wx.inner([1, 2]) + wx.inner('abc') + [].constructor.name } })");
        assertEquals("Array2String3Array", program.invoke("go"));
        assertEquals(List.of(), program.journal.faults());
    }

    @Test
    void whatThrowsWithinACallIsAFaultOfTheModuleAndNotOfThePage() {
        start(
                "exports.f = function (v) {\n return v.a.b }",
                "Page({ data: {}, go() { return String(wx.inner({})) + 'on' } })");
        assertEquals("undefinedon", program.invoke("go"));
        assertTrue(program.onlyFault().text().startsWith("pages/a/a.wxml:4:"), program.onlyFault()::text);
    }

    @Test
    void aLoopWithoutAnEndWithinACallStopsTheProgramAtTheModulesLine() {
        start(
                "exports.f = function (v) {\n while (v) {} }",
                "Page({ data: {}, onReady() {\n\n\n\n\n\n\n wx.inner(1) } })");
        assertTrue(program.layer().isDead());
        assertEquals(FaultKind.ENDLESS, program.onlyFault().kind());
        assertTrue(program.onlyFault().text().matches("(?s)pages/a/a.wxml:[34]:.*"), program.onlyFault()::text);
        assertTrue(
                program.onlyFault().message().startsWith("wxs f of pages/a/a.wxml#m ran"), program.onlyFault()::text);
    }

    @Test
    void aPageThatLoopsAroundCallsIsStoppedToo() {
        start("exports.f = function (v) { return v }", "Page({ data: {}, onReady() {\n for (;;) wx.inner(1) } })");
        assertTrue(program.layer().isDead());
        assertEquals(FaultKind.ENDLESS, program.onlyFault().kind());
        assertFalse(program.journal.faults().isEmpty());
    }
}
