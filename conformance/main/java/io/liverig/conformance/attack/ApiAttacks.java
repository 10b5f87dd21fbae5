package io.liverig.conformance.attack;

import static io.liverig.conformance.attack.ProgramText.page;
import static io.liverig.conformance.attack.ProgramText.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Attacks by what scripts ask of the framework, of wx and of the live components. */
final class ApiAttacks {
    private static final List<Integer> ONCE = List.of(1);

    private final List<Attack> all = new ArrayList<>();

    private ApiAttacks() {}

    static List<Attack> all() {
        ApiAttacks attacks = new ApiAttacks();
        attacks.data();
        attacks.wx();
        attacks.live();
        return attacks.all;
    }

    private void add(String kind, String name, List<Integer> sizes, IntFunction<Map<String, String>> files) {
        all.add(new Attack(kind, name, sizes, files));
    }

    private void onLoad(String kind, String name, List<Integer> sizes, String script) {
        add(kind, name, sizes, n -> page("Page({ onLoad() {\n" + script.replace("SIZE", "" + n) + "\n} })"));
    }

    private void data() {
        List<Integer> counts = List.of(100, 10_000, 300_000);
        onLoad(
                "data",
                "many keys at once",
                counts,
                "const d = {}\nfor (let i = 0; i < SIZE; i++) d['k' + i] = i\nthis.setData(d)");
        onLoad("data", "many calls", counts, "for (let i = 0; i < SIZE; i++) this.setData({ n: i })");
        onLoad(
                "data",
                "a deep value",
                List.of(100, 5_000, 200_000),
                "let d = 1\nfor (let i = 0; i < SIZE; i++) d = [d]\nthis.setData({ d })");
        onLoad("data", "a long path", counts, "this.setData({ ['a' + '.b'.repeat(SIZE)]: 1 })");
        onLoad("data", "an index far out", List.of(1_000, 2_000_000_000), "this.setData({ ['l[SIZE]']: 1 })");
        onLoad("data", "a value within itself", ONCE, "const d = {}\nd.d = d\nthis.setData({ d })");
        onLoad("data", "setData within its own callback", ONCE, "const f = () => this.setData({ n: 1 }, f)\nf()");
        add(
                "data",
                "an observer that feeds itself",
                ONCE,
                n -> with(
                        "Page({})",
                        "pages/a/a.json",
                        "{\"usingComponents\": {\"c\": \"/c\"}}",
                        "pages/a/a.wxml",
                        "<c/>",
                        "c.json",
                        "{\"component\": true}",
                        "c.wxml",
                        "",
                        "c.js",
                        "Component({ data: { n: 0 }, observers: {\n 'n'(n) { this.setData({ n: n + 1 }) } }, attached() { this.setData({ n: 1 }) } })"));
        add(
                "data",
                "a property's observer that feeds itself",
                ONCE,
                n -> with(
                        "Page({})",
                        "pages/a/a.json",
                        "{\"usingComponents\": {\"c\": \"/c\"}}",
                        "pages/a/a.wxml",
                        "<c n=\"1\"/>",
                        "c.json",
                        "{\"component\": true}",
                        "c.wxml",
                        "",
                        "c.js",
                        "Component({ properties: { n: { type: Number,\n observer(n) { this.setData({ n: n + 1 }) } } } })"));
        add(
                "data",
                "events that answer each other",
                ONCE,
                n -> with(
                        "Page({ up() {\n this.selectComponent('#c').fire() } })",
                        "pages/a/a.json",
                        "{\"usingComponents\": {\"c\": \"/c\"}}",
                        "pages/a/a.wxml",
                        "<c id=\"c\" bindx=\"up\"/>",
                        "c.json",
                        "{\"component\": true}",
                        "c.wxml",
                        "",
                        "c.js",
                        "Component({ methods: { fire() { this.triggerEvent('x') } }, attached() { setTimeout(() => this.fire(), 10) } })"));
        add(
                "data",
                "a component within itself",
                ONCE,
                n -> with(
                        "Page({})",
                        "pages/a/a.json",
                        "{\"usingComponents\": {\"c\": \"/c\"}}",
                        "pages/a/a.wxml",
                        "<c/>",
                        "c.json",
                        "{\"component\": true, \"usingComponents\": {\"c\": \"/c\"}}",
                        "c.wxml",
                        "<c/><c/>",
                        "c.js",
                        "Component({})"));
        add(
                "data",
                "a list that grows under its observer",
                ONCE,
                n -> page(
                        "Page({ data: { l: [1] }, onLoad() { setInterval(() => {\n this.setData({ l: this.data.l.concat(this.data.l) }) }, 10) } })"));
    }

    private void wx() {
        List<Integer> counts = List.of(100, 10_000, 100_000);
        onLoad(
                "wx",
                "queries",
                counts,
                "const q = wx.createSelectorQuery()\nfor (let i = 0; i < SIZE; i++) q.select('#n').boundingClientRect()\nq.exec()");
        onLoad(
                "wx",
                "a long selector",
                counts,
                "wx.createSelectorQuery().selectAll('.a '.repeat(SIZE)).boundingClientRect().exec()");
        onLoad(
                "wx",
                "observers of places",
                List.of(100, 5_000),
                "for (let i = 0; i < SIZE; i++) wx.createIntersectionObserver(this).relativeToViewport().observe('#n', () => i)");
        onLoad("wx", "toasts", counts, "for (let i = 0; i < SIZE; i++) wx.showToast({ title: 't' + i })");
        onLoad(
                "wx",
                "a long title",
                counts,
                "wx.showModal({ title: 'x'.repeat(SIZE), content: '{{'.repeat(SIZE) })\nwx.setNavigationBarTitle({ title: 'y'.repeat(SIZE) })");
        onLoad(
                "wx",
                "a deep argument",
                List.of(100, 5_000, 200_000),
                "let d = 1\nfor (let i = 0; i < SIZE; i++) d = { d }\nwx.setStorage({ key: 'k', data: d })\nwx.request({ url: 'https://a.example.com', data: d })");
        onLoad(
                "wx",
                "a long address",
                counts,
                "wx.request({ url: 'https://a.example.com/?' + 'a=%'.repeat(SIZE) })\nwx.navigateTo({ url: '/pages/b/b?' + 'a=%&'.repeat(SIZE) })");
        onLoad(
                "wx",
                "sockets",
                List.of(10, 1_000),
                "for (let i = 0; i < SIZE; i++) wx.connectSocket({ url: 'wss://a.example.com/' + i })");
        onLoad(
                "wx",
                "sounds",
                List.of(10, 10_000),
                "for (let i = 0; i < SIZE; i++) { const a = wx.createInnerAudioContext(); a.src = '/no' + i + '.mp3'; a.play() }");
        onLoad(
                "wx",
                "an arrayBuffer in text",
                List.of(1_000, 20_000_000),
                "wx.base64ToArrayBuffer(wx.arrayBufferToBase64(new ArrayBuffer(SIZE)))");
        onLoad(
                "wx",
                "media queries",
                counts,
                "this.createMediaQueryObserver && this.createMediaQueryObserver().observe({ minWidth: SIZE }, () => 0)\nwx.createSelectorQuery().select('@media' + '('.repeat(SIZE)).fields({ size: true, computedStyle: ['a'.repeat(SIZE)] }).exec()");
        add(
                "wx",
                "a page that opens itself",
                ONCE,
                n -> page("Page({ onLoad() {\n wx.navigateTo({ url: '/pages/a/a' }) } })"));
        add(
                "wx",
                "a page that is shown again for ever",
                ONCE,
                n -> page("Page({ onShow() {\n wx.reLaunch({ url: '/pages/a/a?' + Math.random() }) } })"));
        add(
                "wx",
                "a program that starts itself again",
                ONCE,
                n -> page(
                        "Page({ onLoad() {\n wx.restartMiniProgram && wx.restartMiniProgram({ path: '/pages/a/a' }) } })"));
    }

    private void live() {
        String view = "<live-pusher id=\"p\" url=\"{{url}}\" autopush=\"{{on}}\" bindstatechange=\"heard\"/>"
                + "<live-player id=\"q\" src=\"{{url}}\" autoplay=\"{{on}}\" bindstatechange=\"heard\"/>";
        List<Integer> counts = List.of(100, 10_000, 200_000);
        add(
                "live",
                "attributes that change",
                counts,
                n -> with(
                        "Page({ data: { on: true }, heard() {}, onLoad() {\nfor (let i = 0; i < " + n
                                + "; i++) this.setData({ url: 'room://cloud.tencent.com/rtc?sdkappid=1&roomid=1&userid=u' + i + '&usersig=s' }) } })",
                        "pages/a/a.wxml",
                        view));
        add(
                "live",
                "a long address",
                counts,
                n -> with(
                        "Page({ data: { on: true }, heard() {}, onLoad() {\nthis.setData({ url: 'room://cloud.tencent.com/rtc?' + 'a=%&'.repeat("
                                + n + ") }) } })",
                        "pages/a/a.wxml",
                        view));
        add(
                "live",
                "states that answer themselves",
                ONCE,
                n -> with(
                        "Page({ data: { on: true, url: 'rtmp://a.example.com/x' }, heard() {\nthis.setData({ on: !this.data.on }) }, onLoad() { this.setData({ on: true }) } })",
                        "pages/a/a.wxml",
                        view));
        add(
                "live",
                "pushes that begin and end",
                counts,
                n -> with(
                        "Page({ data: { on: false, url: 'rtmp://a.example.com/x' }, heard() {}, onReady() { const p = wx.createLivePusherContext()\nfor (let i = 0; i < "
                                + n + "; i++) { p.start(); p.stop() } } })",
                        "pages/a/a.wxml",
                        view));
        add(
                "live",
                "players",
                List.of(10, 1_000),
                n -> with(
                        "Page({ data: { on: true, n: " + n + " }, heard() {} })",
                        "pages/a/a.wxml",
                        "<live-player wx:for=\"{{n}}\" id=\"q{{item}}\" src=\"rtmp://a.example.com/{{item}}\" autoplay bindstatechange=\"heard\"/>"));
        add(
                "live",
                "messages",
                counts,
                n -> with(
                        "Page({ data: { on: true, url: 'room://cloud.tencent.com/rtc?sdkappid=1&roomid=1&userid=u&usersig=s' }, heard() {}, onReady() { setTimeout(() => { const p = wx.createLivePusherContext()\nfor (let i = 0; i < "
                                + n + "; i++) p.sendMessage({ msg: 'm' + i }) }, 2000) } })",
                        "pages/a/a.wxml",
                        view));
    }
}
