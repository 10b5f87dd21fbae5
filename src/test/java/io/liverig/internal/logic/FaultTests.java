package io.liverig.internal.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.bridge.HostRow;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.options.Limits;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FaultTests {
    @Test
    void aThrowingHandlerNamesFileLineAndHandler() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "Page({\n  onLoad() {\n    this.nothing.here\n  }\n})")
                    .open("/pages/a/a");
            Fault fault = program.onlyFault();
            assertEquals(FaultKind.THROWN, fault.kind());
            assertEquals("pages/a/a.js:3", String.valueOf(fault.at()).replaceFirst(":\\d+$", ""));
            assertEquals("onLoad of pages/a/a", fault.handler());
        }
    }

    @Test
    void lowerCasePageIsAFaultWithARemedy() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "\npage({ onLoad() {} })").open("/pages/a/a");
            Fault fault = program.journal.faults().get(0);
            assertEquals(
                    "pages/a/a.js:2:1: ReferenceError: page is not defined (in module pages/a/a.js)."
                            + " Write Page with a capital P; no device knows page()",
                    fault.text());
        }
    }

    @Test
    void namesOfABrowserAreThereAndUndefined() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                            "pages/a/a.js",
                            "const location = 'own';\nPage({ data: { own: location, none: window === undefined && self === undefined },"
                                    + " onLoad() {\n window.addEventListener('x') } })")
                    .open("/pages/a/a");
            assertEquals("own", program.data("own"));
            assertEquals(true, program.data("none"));
            assertEquals(
                    "pages/a/a.js:3:2: TypeError: Cannot read property 'addEventListener' of undefined (in onLoad of"
                            + " pages/a/a). The logic layer of a mini-program has no window; use wx functions",
                    program.onlyFault().text());
        }
    }

    @Test
    void webAssemblySaysThatItIsNotThere() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                            "pages/a/a.js",
                            "Page({ onLoad() { WXWebAssembly.instantiate('/a.wasm', {}).catch((e) => this.setData({ said: e.message })) } })")
                    .open("/pages/a/a");
            assertEquals("WXWebAssembly.instantiate is not implemented", program.data("said"));
        }
    }

    @Test
    void aRejectionThatNobodyHandlesIsAFault() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "Page({ onLoad() {\n Promise.reject(new Error('lost')) } })")
                    .open("/pages/a/a");
            Fault fault = program.onlyFault();
            assertEquals(FaultKind.REJECTED, fault.kind());
            assertEquals("promise rejected: Error: lost", fault.message());
            assertEquals(2, java.util.Objects.requireNonNull(fault.at()).line());
        }
    }

    @Test
    void aRejectionThatIsHandledInTheSameTurnIsNone() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "Page({ onLoad() { const p = Promise.reject(1); p.catch(() => {}) } })")
                    .open("/pages/a/a");
            assertEquals(List.of(), program.journal.faults());
        }
    }

    @Test
    void aSyntaxErrorNamesItsOwnLineNotTheRequire() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "const b = require('./b')\nPage({})")
                    .file("pages/a/b.js", "const ok = 1\nconst = 2\n")
                    .open("/pages/a/a");
            Fault fault = program.journal.faults().get(0);
            assertEquals(FaultKind.SYNTAX, fault.kind());
            assertTrue(String.valueOf(fault.at()).startsWith("pages/a/b.js:2"), fault.text());
        }
    }

    @Test
    void aMissingModuleNamesTheLineThatAskedForIt() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "\n\nconst b = require('./gone')\nPage({})")
                    .open("/pages/a/a");
            Fault fault = program.journal.faults().get(0);
            assertEquals(FaultKind.MISSING, fault.kind());
            assertTrue(String.valueOf(fault.at()).startsWith("pages/a/a.js:3"), fault.text());
        }
    }

    @Test
    void anEndlessLoopStopsItsProgramAndNoOther() {
        try (SmallProgram program = new SmallProgram(SmallProgram.shortTurns());
                SmallProgram other = new SmallProgram(program.worker)) {
            program.file("pages/a/a.js", "Page({\n onLoad() {\n  for (;;) {}\n } })")
                    .open("/pages/a/a");
            Fault fault = program.onlyFault();
            assertEquals(FaultKind.ENDLESS, fault.kind());
            assertTrue(String.valueOf(fault.at()).startsWith("pages/a/a.js:"), fault.text());
            assertTrue(program.layer().isDead());
            other.file("pages/a/a.js", "Page({ data: { n: 1 } })").open("/pages/a/a");
            assertEquals(1.0, other.data("n"));
        }
    }

    @Test
    void anEndlessPromiseChainIsStopped() {
        try (SmallProgram program = new SmallProgram(SmallProgram.shortTurns())) {
            program.file("pages/a/a.js", "Page({ onLoad() { (function f() { Promise.resolve().then(f) })() } })")
                    .open("/pages/a/a");
            assertEquals(FaultKind.ENDLESS, program.onlyFault().kind());
        }
    }

    /** A call that does not come back stands for what no engine can stop: try { f() } finally { f() }. */
    @Test
    void aThreadThatCanNotBeStoppedIsReplaced() {
        CountDownLatch release = new CountDownLatch(1);
        Limits limits = new Limits(Duration.ofMillis(100), Duration.ofMillis(100), 1L << 40);
        try (SmallProgram program = new SmallProgram(limits)) {
            program.row(new HostRow.Sync("stick", args -> stick(release)));
            program.file("pages/a/a.js", "Page({ onLoad() { wx.stick(); console.log('never') } })")
                    .open("/pages/a/a");
            assertEquals(FaultKind.ENDLESS, program.onlyFault().kind());
            assertEquals(3, program.worker.<Integer>call(() -> 1 + 2));
            release.countDown();
            program.advance(0);
            assertEquals(List.of(), program.logged());
        }
    }

    private static String stick(CountDownLatch release) {
        boolean free = false;
        while (!free) {
            try {
                release.await();
                free = true;
            } catch (InterruptedException goOn) {
                free = false;
            }
        }
        return "free";
    }
}
