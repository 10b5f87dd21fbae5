package io.liverig.internal.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.FunctionMark;
import io.liverig.data.Undefined;
import io.liverig.journal.FaultKind;
import io.liverig.journal.RowKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetDataTests {
    private static SmallProgram page(String body) {
        return new SmallProgram()
                .file("pages/a/a.js", "Page({ data: { list: [{ n: 1 }], a: { b: 2 } },\n" + body + " })")
                .open("/pages/a/a");
    }

    private static List<String> applied(SmallProgram program) {
        return program.seen.stream().filter(line -> line.startsWith("apply")).toList();
    }

    @Test
    void dataChangesAtOnceAndTheViewLater() {
        try (SmallProgram program = page("go() { this.setData({ 'list[0].n': 5 }); return this.data.list[0].n }")) {
            assertEquals(5.0, program.invoke("go"));
            assertEquals(List.of("apply pages/a/a#1 list[0].n=5"), applied(program));
        }
    }

    @Test
    void whatIsMissingOnTheWayIsMade() {
        try (SmallProgram program = page("go() { this.setData({ 'x.y[1].z': 1, 'a[0]': 'now a list' }) }")) {
            program.invoke("go");
            assertEquals(1.0, program.data("x.y[1].z"));
            assertEquals(List.of("now a list"), program.data("a"));
        }
    }

    @Test
    void theViewsCopyIsItsOwn() {
        try (SmallProgram program =
                page("go() { const o = { n: 1 }; this.setData({ o }); o.n = 2; this.setData({ q: 1 }) }")) {
            program.invoke("go");
            assertEquals(List.of("apply pages/a/a#1 o={\"n\":1}", "apply pages/a/a#1 q=1"), applied(program));
        }
    }

    @Test
    void dataHoldsTheVeryValueThatWasPassed() {
        try (SmallProgram program = page("go() { const o = {}; this.setData({ o }); return this.data.o === o }")) {
            assertEquals(true, program.invoke("go"));
        }
    }

    @Test
    void theRigCanCopyIntoDataAsTheOlderEngineDid() {
        try (SmallProgram program = new SmallProgram().copyingData()) {
            program.file(
                    "pages/a/a.js",
                    "Page({ go() { const o = { l: [1] }; this.setData({ o }); o.l.push(2);"
                            + " return this.data.o.l.length } })");
            program.open("/pages/a/a");
            assertEquals(1.0, program.invoke("go"));
        }
    }

    @Test
    void aDirectWriteIsKeptAndSeenByALaterPath() {
        try (SmallProgram program = page("go() { this.data.list.push({ n: 7 }); this.setData({ other: 1 });"
                + " this.setData({ 'list[1].n': 8 }); return this.data.list }")) {
            assertEquals("[{n=1.0}, {n=8.0}]", String.valueOf(program.invoke("go")));
        }
    }

    @Test
    void undefinedIsNotSetAndIsNoticed() {
        try (SmallProgram program = page("go() { this.setData({ a: undefined, b: null }); return this.data.a.b }")) {
            assertEquals(2.0, program.invoke("go"));
            assertEquals(List.of("apply pages/a/a#1 b=null"), applied(program));
            assertTrue(program.rows(RowKind.NOTICE).get(0).contains("\"a\" is undefined"));
        }
    }

    @Test
    void undefinedDeepInsideAValueStays() {
        try (SmallProgram program =
                page("go() { this.setData({ o: { u: undefined, n: NaN } });" + " return 'u' in this.data.o }")) {
            assertEquals(true, program.invoke("go"));
        }
    }

    @Test
    void aFunctionStaysInDataAndIsAMarkElsewhere() {
        try (SmallProgram program =
                page("go() { this.setData({ f: function twice(x) { return 2 * x } });" + " return this.data.f(4) }")) {
            assertEquals(8.0, program.invoke("go"));
            assertEquals(new FunctionMark("twice"), program.data("f"));
        }
    }

    @Test
    void theCallbackRunsWhenTheViewHasTheDataWithThePageAsThis() {
        try (SmallProgram program =
                page("go() { this.setData({ n: 1 }, function () { console.log('done ' + this.route) });"
                        + " console.log('after') }")) {
            program.invoke("go");
            assertEquals(List.of("after", "done pages/a/a"), program.logged());
        }
    }

    @Test
    void manyCallsInOneTurnReachTheViewInTheirOrder() {
        try (SmallProgram program = page("go() { for (let i = 0; i < 3; i++) this.setData({ i },"
                + " () => console.log('cb ' + this.data.i)) }")) {
            program.invoke("go");
            assertEquals(
                    List.of("apply pages/a/a#1 i=0", "apply pages/a/a#1 i=1", "apply pages/a/a#1 i=2"),
                    applied(program));
            assertEquals(List.of("cb 2", "cb 2", "cb 2"), program.logged());
        }
    }

    @Test
    void setDataInsideACallbackIsACommitOfItsOwn() {
        try (SmallProgram program =
                page("go() { this.setData({ n: 1 }, () => this.setData({ n: 2 }," + " () => console.log('both'))) }")) {
            program.invoke("go");
            assertEquals(List.of("apply pages/a/a#1 n=1", "apply pages/a/a#1 n=2"), applied(program));
            assertEquals(List.of("both"), program.logged());
        }
    }

    @Test
    void setDataInOnLoadIsInTheViewBeforeOnReady() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "Page({ data: { n: 0 }, onLoad() { this.setData({ n: 1 }) } })")
                    .open("/pages/a/a");
            assertEquals(
                    List.of("shown pages/a/a#1", "open pages/a/a#1 {\"n\":0}", "apply pages/a/a#1 n=1"), program.seen);
        }
    }

    @Test
    void setDataAfterOnUnloadChangesTheScriptsDataOnly() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                    "pages/a/a.js",
                    "Page({ onUnload() { setTimeout(() => { this.setData({ n: 9 }, () =>"
                            + " console.log('never')); console.log(this.data.n) }, 10) } })");
            program.file("pages/b/b.js", "Page({})");
            program.open("/pages/a/a").open("/pages/b/b").advance(20);
            assertEquals(List.of("9"), program.logged());
            assertEquals(List.of(), applied(program));
        }
    }

    @Test
    void aPathThatCanNotBeReadIsAFaultWithItsColumnAndTheOthersAreSet() {
        try (SmallProgram program = page("go() {\n this.setData({ 'list[x]': 1, ok: 2 }) }")) {
            program.invoke("go");
            assertEquals(FaultKind.DATA, program.onlyFault().kind());
            assertEquals(
                    "data path \"list[x]\" is illegal at char 5 (index expected)",
                    program.onlyFault().message());
            assertTrue(
                    program.onlyFault().text().startsWith("pages/a/a.js:3"),
                    program.onlyFault().text());
            assertEquals(2.0, program.data("ok"));
        }
    }

    @Test
    void aPathThatWouldReachAPrototypeIsRefused() {
        try (SmallProgram program = page("go() { this.setData({ '__proto__.bad': 1, 'a.constructor.prototype.x': 1,"
                + " ['a.__proto__']: 2 }); return ({}).bad }")) {
            assertEquals(Undefined.UNDEFINED, program.invoke("go"));
            assertEquals(3, program.journal.faults().size());
        }
    }

    @Test
    void setDataWithoutAnObjectIsAFault() {
        try (SmallProgram program = page("go() { this.setData(); this.setData(null); this.setData([1]) }")) {
            program.invoke("go");
            assertEquals(
                    List.of(
                            "setData takes an object, not Undefined",
                            "setData takes an object, not Null",
                            "setData takes an object, not Array"),
                    program.journal.faults().stream()
                            .map(fault -> fault.message())
                            .toList());
        }
    }

    @Test
    void aValueThatContainsItselfIsAFaultNotAHang() {
        try (SmallProgram program = page("go() { const o = {}; o.o = o; this.setData({ o }) }")) {
            program.invoke("go");
            assertTrue(program.onlyFault().message().contains("does it contain itself?"));
        }
    }

    @Test
    void moreThanAMegabyteIsNoticed() {
        try (SmallProgram program = page("go() { this.setData({ big: 'x'.repeat(1100000) }) }")) {
            program.invoke("go");
            assertTrue(program.rows(RowKind.NOTICE).get(0).contains("slows a device down"));
        }
    }
}
