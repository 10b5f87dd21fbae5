package io.liverig.conformance.attack;

import static io.liverig.conformance.attack.ProgramText.page;
import static io.liverig.conformance.attack.ProgramText.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Attacks by scripts: what they loop, throw and keep. */
final class ScriptAttacks {
    private static final List<Integer> ONCE = List.of(1);

    private final List<Attack> all = new ArrayList<>();

    private ScriptAttacks() {}

    static List<Attack> all() {
        ScriptAttacks attacks = new ScriptAttacks();
        attacks.scripts();
        attacks.errors();
        attacks.memory();
        return attacks.all;
    }

    private void add(String kind, String name, List<Integer> sizes, IntFunction<Map<String, String>> files) {
        all.add(new Attack(kind, name, sizes, files));
    }

    private void onLoad(String kind, String name, List<Integer> sizes, String script) {
        add(kind, name, sizes, n -> page("Page({ onLoad() {\n" + script.replace("SIZE", "" + n) + "\n} })"));
    }

    /** Runs a script again and again. */
    private void often(String kind, String name, int milliseconds, String script) {
        add(
                kind,
                name,
                ONCE,
                n -> page("const kept = []\nPage({ onLoad() {\n setInterval(() => {\n" + script + "\n }, "
                        + milliseconds + ") } })"));
    }

    private void scripts() {
        onLoad("script", "a loop without an end", ONCE, "for (;;) {}");
        onLoad("script", "a loop whose catch goes on", ONCE, "for (;;) { try { null.x } catch (e) {} }");
        onLoad("script", "a finally that loops", ONCE, "try { throw 1 } finally { for (;;) {} }");
        onLoad("script", "a call without an end", ONCE, "const f = () => f()\nf()");
        onLoad("script", "promises without an end", ONCE, "const f = () => Promise.resolve().then(f)\nf()");
        onLoad(
                "script",
                "a regular expression that goes back",
                List.of(20, 40),
                "/^(a+)+$/.test('a'.repeat(SIZE) + 'b')");
        onLoad(
                "script",
                "a sort without an order",
                List.of(1_000, 1_000_000),
                "new Array(SIZE).fill(0).map((x, i) => i).sort(() => Math.random() - 0.5)");
        onLoad(
                "script",
                "a getter that calls itself",
                ONCE,
                "const o = { get a() { return this.a } }\nthis.setData({ o })");
        onLoad("script", "a toJSON that loops", ONCE, "wx.setStorageSync('k', { toJSON() { for (;;) {} } })");
        onLoad(
                "script",
                "a proxy without an end",
                ONCE,
                "const p = new Proxy({}, { ownKeys() { for (;;) {} } })\nthis.setData({ p })");
        onLoad(
                "script",
                "timers in timers",
                ONCE,
                "const f = () => { for (let i = 0; i < 3; i++) setTimeout(f, 1) }\nf()");
        onLoad("script", "a nextTick without an end", ONCE, "const f = () => wx.nextTick(f)\nf()");
        onLoad("script", "a big number", List.of(1_000, 10_000_000), "(2n ** BigInt(SIZE)).toString().length");
        add(
                "script",
                "brackets in brackets",
                List.of(100, 10_000, 200_000),
                n -> page("Page({})\nvar a = " + "[".repeat(n) + "]".repeat(n)));
        add("script", "a long sum", List.of(1_000, 100_000), n -> page("Page({})\nvar a = 1" + " + 1".repeat(n)));
        add("script", "many lines", List.of(1_000, 300_000), n -> page("Page({})\n" + "var a = 1;\n".repeat(n)));
        add(
                "script",
                "an unload that loops",
                ONCE,
                n -> page("Page({ onLoad() { wx.reLaunch({ url: '/pages/b/b' }) }, onUnload() {\nfor (;;) {} } })"));
        add(
                "script",
                "a relation of modules in a circle",
                ONCE,
                n -> with(
                        "require('./x.js')\nPage({})",
                        "pages/a/x.js",
                        "require('./y.js')",
                        "pages/a/y.js",
                        "require('./x.js')\nfor (;;) {}"));
    }

    private void errors() {
        List<Integer> lengths = List.of(1_000, 100_000, 5_000_000);
        onLoad("error", "a long text is thrown", lengths, "throw 'x'.repeat(SIZE)");
        onLoad("error", "a long message", lengths, "throw new Error('Cannot read property '.repeat(SIZE / 20))");
        onLoad("error", "a long rejection", lengths, "Promise.reject('{{'.repeat(SIZE / 2))");
        onLoad(
                "error",
                "an error whose message loops",
                ONCE,
                "throw { get message() { for (;;) {} }, toString() { for (;;) {} } }");
        onLoad(
                "error",
                "an error whose stack loops",
                ONCE,
                "const e = new Error('x')\nObject.defineProperty(e, 'stack', { get() { for (;;) {} } })\nthrow e");
        onLoad("error", "causes in a circle", ONCE, "const e = new Error('x')\ne.cause = e\nthrow e");
        often("error", "a throw every millisecond", 1, "throw new Error('no ' + Math.random())");
        often("error", "a rejection every millisecond", 1, "Promise.reject(new Error('no ' + Math.random()))");
    }

    private void memory() {
        onLoad("memory", "one list", List.of(100_000, 100_000_000), "this.a = new Array(SIZE).fill(7).map(x => [x])");
        onLoad("memory", "a text that doubles", ONCE, "let s = 'xy'\nfor (;;) s = s + s + s.length");
        onLoad("memory", "bytes", ONCE, "this.a = []\nfor (;;) this.a.push(new ArrayBuffer(1 << 20))");
        often("hoard", "lists that are kept", 10, "kept.push(new Array(3000).fill(kept.length))");
        often("hoard", "long rows of the console", 1, "console.log('x'.repeat(9000) + Math.random())");
        often("hoard", "storage", 10, "wx.setStorageSync('k' + Math.random(), 'x'.repeat(9000))");
        often("hoard", "timers for later", 10, "for (let i = 0; i < 100; i++) setTimeout(() => i, 1e9)");
        often("hoard", "closures", 10, "const big = new Array(3000).fill(1)\nkept.push(() => big)");
        often(
                "hoard",
                "maps",
                10,
                "for (let i = 0; i < 300; i++) (kept[0] = kept[0] || new Map()).set({}, 'x'.repeat(50) + i)");
        often(
                "error",
                "files until there is no room",
                10,
                "wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/f' + Math.random(), 'x'.repeat(30000))");
        often(
                "hoard",
                "data of the page",
                10,
                "getCurrentPages()[0].setData({ ['k' + Math.random()]: 'x'.repeat(9000) })");
        often(
                "hoard",
                "requests that nobody answers",
                10,
                "for (let i = 0; i < 50; i++) wx.request({ url: 'https://a.example.com/' + 'x'.repeat(900) + Math.random() })");
        often(
                "hoard",
                "animations",
                10,
                "const a = wx.createAnimation({})\nfor (let i = 0; i < 500; i++) a.rotate(i).step()\nkept.push(a.export())");
        often(
                "hoard",
                "events that are listened to",
                10,
                "for (let i = 0; i < 200; i++) wx.onNetworkStatusChange(() => i)");
    }
}
