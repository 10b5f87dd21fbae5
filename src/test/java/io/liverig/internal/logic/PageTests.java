package io.liverig.internal.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.data.Undefined;
import io.liverig.internal.bridge.HostRow;
import io.liverig.journal.RowKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTests {
    private static final String LOUD = "const log = (n) => function (o) { console.log(n + ' ' + this.route + ' '"
            + " + JSON.stringify(o || null)) };\nPage({ onLoad: log('load'), onShow: log('show'), onReady: log('ready'),"
            + " onHide: log('hide'), onUnload: log('unload') })";

    private static SmallProgram loud() {
        return new SmallProgram()
                .file("pages/a/a.js", LOUD)
                .file("pages/b/b.js", LOUD)
                .file("pages/t/t.js", LOUD);
    }

    @Test
    void aPageLivesThroughLoadShowReady() {
        try (SmallProgram program = loud().open("/pages/a/a?x=1&name=%E5%BC%A0&flag")) {
            assertEquals(
                    List.of(
                            "load pages/a/a {\"x\":\"1\",\"name\":\"张\",\"flag\":\"undefined\"}",
                            "show pages/a/a null",
                            "ready pages/a/a null"),
                    program.logged());
        }
    }

    @Test
    void theAppLaunchesBeforeAnyPage() {
        try (SmallProgram program = loud()) {
            program.file(
                    "app.js",
                    "App({ onLaunch(o) { console.log('launch ' + o.scene) }, onShow() {"
                            + " console.log('app show') }, n: 5 }); console.log('after ' + getApp().n)");
            program.open("/pages/a/a");
            assertEquals(
                    List.of("launch 1001", "app show", "after 5"),
                    program.logged().subList(0, 3));
        }
    }

    @Test
    void navigateToHidesAndBackShows() {
        try (SmallProgram program = loud().open("/pages/a/a")) {
            program.run(() -> {
                program.layer().router().navigateTo("../b/b?y=2", new RecordedReply());
                return null;
            });
            program.run(() -> {
                program.layer().router().navigateBack(1, new RecordedReply());
                return null;
            });
            assertEquals(
                    List.of(
                            "hide pages/a/a null",
                            "load pages/b/b {\"y\":\"2\"}",
                            "show pages/b/b null",
                            "ready pages/b/b null",
                            "unload pages/b/b null",
                            "show pages/a/a null"),
                    program.logged().subList(3, 9));
        }
    }

    @Test
    void redirectToUnloadsWhatItReplaces() {
        try (SmallProgram program = loud().open("/pages/a/a")) {
            program.run(() -> {
                program.layer().router().redirectTo("/pages/b/b", new RecordedReply());
                return null;
            });
            assertEquals(
                    List.of("unload pages/a/a null", "load pages/b/b null".replace("null", "{}")),
                    program.logged().subList(3, 5));
            assertEquals(1, program.layer().pages().stack().size());
        }
    }

    @Test
    void aTabKeepsItsPageWhileAnotherTabShows() {
        try (SmallProgram program = loud().tabs("pages/a/a", "pages/t/t").open("/pages/a/a")) {
            program.run(() -> {
                program.layer().router().switchTab("/pages/t/t", new RecordedReply());
                program.layer().router().switchTab("/pages/a/a", new RecordedReply());
                return null;
            });
            assertEquals(
                    List.of(
                            "hide pages/a/a null",
                            "load pages/t/t {}",
                            "show pages/t/t null",
                            "ready pages/t/t null",
                            "hide pages/t/t null",
                            "show pages/a/a null"),
                    program.logged().subList(3, 9));
        }
    }

    @Test
    void theStackHoldsTenPages() {
        try (SmallProgram program = loud().open("/pages/a/a")) {
            RecordedReply last = new RecordedReply();
            program.run(() -> {
                for (int i = 0; i < 9; i++) {
                    program.layer().router().navigateTo("/pages/b/b", new RecordedReply());
                }
                program.layer().router().navigateTo("/pages/b/b", last);
                return null;
            });
            assertEquals(10, program.layer().pages().stack().size());
            assertEquals("webview count limit exceed", last.failure);
        }
    }

    @Test
    void anOpenerTalksToThePageThroughTheirChannel() {
        try (SmallProgram program = new SmallProgram()) {
            program.row(new HostRow.Async(
                    "navigateTo",
                    true,
                    (args, reply) -> program.layer().router().navigateTo(args.string("url"), reply)));
            program.file(
                    "pages/a/a.js",
                    "Page({ go() { wx.navigateTo({ url: '/pages/b/b', events: {},"
                            + " success: (r) => r.eventChannel.emit('hello', { n: 4 }) }) } })");
            program.file(
                    "pages/b/b.js",
                    "Page({ onLoad() { this.getOpenerEventChannel().on('hello',"
                            + " (d) => this.setData({ got: d.n })) } })");
            program.open("/pages/a/a").invoke("go");
            assertEquals(4.0, program.data("got"));
        }
    }

    @Test
    void aCallThatFailsAnswersItsFailCallback() {
        try (SmallProgram program = new SmallProgram()) {
            program.row(new HostRow.Async(
                    "navigateTo",
                    true,
                    (args, reply) -> program.layer().router().navigateTo(args.string("url"), reply)));
            program.file(
                    "pages/a/a.js",
                    "Page({ go() { wx.navigateTo({ url: 5, fail: (e) => console.log(e.errMsg),"
                            + " complete: () => console.log('complete') }) },"
                            + " async wait() { try { await wx.navigateTo({ url: '/nowhere' }) } catch (e) {"
                            + " console.log(e.errMsg) } } })");
            program.open("/pages/a/a");
            program.invoke("go");
            program.invoke("wait");
            assertEquals(
                    List.of(
                            "navigateTo:fail parameter error: parameter.url should be String instead of Number",
                            "complete",
                            "navigateTo:fail page \"nowhere\" is not found"),
                    program.logged());
        }
    }

    @Test
    void whatHasNoRowSaysSoAndIsCounted() {
        try (SmallProgram program = new SmallProgram()) {
            program.file("pages/a/a.js", "Page({ go() { wx.scanCode({ fail: (e) => console.log(e.errMsg) }) } })");
            program.open("/pages/a/a").invoke("go");
            assertEquals(List.of("scanCode:fail wx.scanCode is not implemented"), program.logged());
            assertEquals(Map.of("wx.scanCode", 1), program.journal.notImplemented("small"));
        }
    }

    @Test
    void fieldsOfAPageAreCopiedForEachInstance() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                    "pages/a/a.js",
                    "Page({ data: { l: [1] }, own: { n: 1 }, onLoad() { this.own.n++;"
                            + " this.data.l.push(2); this.setData({ n: this.own.n, size: this.data.l.length }) } })");
            program.open("/pages/a/a").open("/pages/a/a");
            assertEquals(2.0, program.data("n"));
            assertEquals(2.0, program.data("size"));
        }
    }

    @Test
    void timersRunOnTheClockOfTheRig() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                    "pages/a/a.js",
                    "Page({ onLoad() { const t = Date.now(); setTimeout((a) => console.log(a,"
                            + " Date.now() - t), 1500, 'late'); const i = setInterval(() => { console.log('tick');"
                            + " clearInterval(i) }, 100) } })");
            program.open("/pages/a/a").advance(2000);
            assertEquals(List.of("tick", "late 1500"), program.logged());
        }
    }

    @Test
    void timeAndChanceComeFromTheRig() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                    "pages/a/a.js",
                    "class D extends Date { twice() { return this.getTime() * 2 } }\n"
                            + "Page({ data: { now: new Date().getTime(), sub: new D().twice(), isDate: new D() instanceof Date,"
                            + " text: new Intl.DateTimeFormat('en-US').format(), call: typeof Date(), r: Math.random(),"
                            + " made: new (new Date(0).constructor)(5).getTime() } })");
            program.open("/pages/a/a");
            assertEquals((double) SmallProgram.START, program.data("now"));
            assertEquals(2.0 * SmallProgram.START, program.data("sub"));
            assertEquals(true, program.data("isDate"));
            assertEquals("1/1/2026", program.data("text"));
            assertEquals("string", program.data("call"));
            assertEquals(5.0, program.data("made"));
        }
    }

    @Test
    void theSandboxHasNoOtherDoor() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                    "pages/a/a.js",
                    "const names = ['Graal', 'Polyglot', 'Java', 'load', 'print', 'window',"
                            + " 'document', 'process', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'];\n"
                            + "const t = (f) => { try { return String(f()) } catch (e) { return e.name } };\n"
                            + "Page({ data: { open: names.filter((n) => n in globalThis), ev: t(() => eval('1')),"
                            + " fn: t(() => new Function('return 1')()), self: t(() => Function('return this')() === globalThis),"
                            + " way: t(() => (async () => {}).constructor('return 1')()) } })");
            program.open("/pages/a/a");
            assertEquals(List.of(), program.data("open"));
            assertEquals("EvalError", program.data("ev"));
            assertEquals("EvalError", program.data("fn"));
            assertEquals("true", program.data("self"));
            assertEquals("EvalError", program.data("way"));
        }
    }

    @Test
    void wxCanBeListedAndExtended() {
        try (SmallProgram program = new SmallProgram()) {
            program.row(new HostRow.Sync("getStorageSync", args -> "v"));
            program.file(
                    "pages/a/a.js",
                    "wx.$mine = 3; Page({ data: { keys: Object.keys(wx), mine: wx.$mine,"
                            + " v: wx.getStorageSync('k') } })");
            program.open("/pages/a/a");
            assertEquals("v", program.data("v"));
            assertEquals(3.0, program.data("mine"));
            assertEquals(Undefined.UNDEFINED, program.data("none"));
            assertEquals(List.of("getStorageSync", "scanCode", "nextTick", "env", "$mine"), program.data("keys"));
        }
    }

    @Test
    void consoleRowsReadLikeAPhonesConsole() {
        try (SmallProgram program = new SmallProgram()) {
            program.file(
                    "pages/a/a.js",
                    "const o = { a: [1, 'x'], f() {} }; o.me = o; console.log('hi', o, null,"
                            + " undefined, new Error('bad')); Page({})");
            program.open("/pages/a/a");
            assertEquals(
                    List.of("log pages/a/a#1: hi {a: [1, \"x\"], f: [Function: f], me: {…}} null undefined Error: bad"),
                    program.rows(RowKind.CONSOLE));
        }
    }
}
