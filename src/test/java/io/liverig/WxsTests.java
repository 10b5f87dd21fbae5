package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.FaultKind;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** wxs modules: https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/ */
class WxsTests {
    @TempDir
    private Path folder;

    private LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private ProgramFolder program(String wxml, String data) {
        return ProgramFolder.in(folder, "p")
                .file("pages/a/a.wxml", wxml)
                .page("Page({ data: " + data + ", set(data) { this.setData(data) } })");
    }

    private PageHandle open(String wxml, String data) {
        return rig.open(program(wxml, data).folder()).start();
    }

    private static String inline(String body) {
        return "<wxs module=\"m\">" + body + "</wxs>";
    }

    private String value(String expression) {
        return open(inline("module.exports = {f: function (v) { return " + expression + " }}") + "{{m.f(v)}}", "{v: 1}")
                .text();
    }

    private List<String> faults() {
        return rig.faults().stream().map(io.liverig.journal.Fault::text).toList();
    }

    @Test
    void modulesComeInlineAndFromFilesAndRequireEachOther() {
        PageHandle page = rig.open(program(
                                "<wxs src=\"../../utils/a.wxs\" module=\"a\"/><wxs module=\"b\" src=\"/utils/b\"></wxs>"
                                        + "<wxs module=\"c\">exports.go = require('../../utils/b.wxs').twice</wxs>"
                                        + "{{a.sum(n, 2)}} {{b.twice(n)}} {{c.go(n)}} {{a.NAME}} {{a.list[1].x}}",
                                "{n: 4}")
                        .file(
                                "utils/a.wxs",
                                "var b = require('./b.wxs');\nmodule.exports = {sum: function (x, y) { return x + b.twice(y) },"
                                        + " NAME: 'a!', list: [1, {x: 'deep'}]}")
                        .file("utils/b.wxs", "\uFEFFmodule.exports.twice = function (x) { return x * 2 }\r\n")
                        .folder())
                .start();
        assertEquals("8 8 8 a! deep", page.text());
        page.call("set", java.util.Map.of("n", 5));
        rig.settle();
        assertEquals("9 10 10 a! deep", page.text());
        assertEquals(List.of(), faults());
    }

    @Test
    void aFunctionSeesWhatTheVeryFirstUpdateHasChangedWithinAList() {
        PageHandle page = open(
                inline("module.exports = {first: function (list) { return list[0] }}") + "{{m.first(words)}}",
                "{words: ['old', 'b']}");
        assertEquals("old", page.text());
        page.call("set", java.util.Map.of("words[0]", "new"));
        rig.settle();
        assertEquals("new", page.text());
    }

    @Test
    void valuesCrossWithTheirTypesInBothDirections() {
        PageHandle page = open(
                inline(
                                "module.exports = {same: function (v) { return v }, kind: function (v) { return v === undefined ?"
                                        + " 'undefined' : v === null ? 'null' : v.constructor }, deep: function (v) { return v.list[1].n + 1 }}")
                        + "<a v=\"{{m.same(o)}}\" u=\"{{m.same(none)}}\" n=\"{{m.same(nil)}}\" t=\"{{m.same('x')}}\"/>"
                        + "{{m.kind(o)}} {{m.kind(o.list)}} {{m.kind(1)}} {{m.kind('')}} {{m.kind(true)}} {{m.kind(none)}}"
                        + " {{m.kind(nil)}} {{m.kind(m.same)}} {{m.deep(o)}} {{m.same(0/0)}} {{m.kind([none][0])}}",
                "{o: {list: [1, {n: 2}], e: {}}, nil: null}");
        ElementHandle a = page.find("a");
        assertEquals("{list=[1.0, {n=2.0}], e={}}", String.valueOf(a.attribute("v")));
        assertEquals(io.liverig.data.Undefined.UNDEFINED, a.attribute("u"));
        assertEquals(null, a.attribute("n"));
        assertEquals("x", a.attribute("t"));
        assertEquals("Object Array Number String Boolean undefined null Function 3 NaN undefined", page.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Number('4') + Number() + Number.MAX_VALUE * 0 | 4
            String(4) + String() + String(null) | 4null
            Boolean('') === false && Boolean('a') | true
            isNaN(Number('a')) | true
            [].constructor | Array
            ({}).constructor | Object
            'x'.constructor | String
            getDate().constructor | Date
            getRegExp('a').constructor | RegExp
            (function () {}).constructor | Function
            getDate(2020, 1, 29, 8).getTime() | 1582934400000
            getDate(0).getFullYear() | 1970
            getDate().getTime() | 1767225600000
            Date.now() | 1767225600000
            typeof Date.parse('2020-01-01') + typeof Date.UTC(2020, 1) | numbernumber
            getRegExp('b+', 'gi').test('aBB') | true
            'a1b2'.replace(getRegExp('[0-9]', 'g'), '') | ab
            Math.max(1, 3) + Math.PI | 6.141592653589793
            JSON.stringify({a: [1, 'x']}) | {"a":[1,"x"]}
            JSON.parse('{"a":5}').a | 5
            Number.MAX_VALUE > 1 | true
            parseInt('12px') + parseFloat('1.5') | 13.5
            isNaN(NaN) && isFinite(1) | true
            decodeURIComponent(encodeURIComponent('ü/')) | ü/
            typeof wx + typeof Page + typeof setTimeout + typeof globalThis | undefinedundefinedundefinedundefined
            typeof Object + typeof Array + typeof RegExp + typeof Promise | undefinedundefinedundefinedundefined
            typeof eval + typeof Function + typeof Symbol + typeof Graal | undefinedundefinedundefinedundefined
            typeof [].includes + typeof 'x'.startsWith + typeof ({}).__proto__ | undefinedundefinedundefined
            [3, 1, 2].sort().map(function (x) { return x * 2 }).join('-') | 2-4-6
            [1, 2, 3, 4].filter(function (x) { return x % 2 === 0 }).concat([[5]]).slice(1).length + 'a,b;c'.split(getRegExp('[,;]')).length | 5
            [1, 2].reduce(function (a, b) { return a + b }, 0) | 3
            typeof v + arguments.length | number1
            (1.005).toFixed(1) + 'abc'.substring(1).toUpperCase() | 1.0BC
            """)
    void theLanguageIsTheOfficialOne(String expression, String shown) {
        assertEquals(shown, value(expression), () -> faults().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            let a = 1 | let
            const a = 1 | const
            var f = () => 1 | arrow functions
            var a = `x` | template literals
            var a = /x/.test('x') | regular expression literals
            var a = new Date() | new
            try { a() } catch (e) {} | try
            for (var k in {}) {} | in
            var a = [...[]] | ...
            var a = b ?? 1 | ??
            class A {} | class
            """)
    void whatWxsDoesNotHaveIsRefusedWithItsLineAndOnlyThatModuleFails(String statement, String what) {
        PageHandle page = rig.open(program(
                                "<wxs module=\"bad\" src=\"bad.wxs\"/>" + inline("exports.x = 1")
                                        + "{{m.x}}{{bad.f()}}ok",
                                "{}")
                        .file("pages/a/bad.wxs", "var ok = 4 / 2; // let\n  " + statement + ";\nexports.f = ok")
                        .folder())
                .start();
        assertEquals("1ok", page.text());
        assertEquals(1, faults().size(), () -> faults().toString());
        assertTrue(
                faults().get(0).startsWith("pages/a/bad.wxs:2:")
                        && faults().get(0).contains("wxs has no"),
                faults().get(0));
        assertTrue(faults().get(0).contains(what), faults().get(0));
        assertEquals(FaultKind.SYNTAX, rig.faults().get(0).kind());
    }

    @Test
    void namesThatLookLikeStatementsAreNames() {
        assertEquals("7", value("({in: 1, new: 2, class: 4, let: 0}).in + ({new: 2}).new + 8 / 2 / 1"));
        assertEquals(List.of(), faults());
    }

    @Test
    void aCommentWithoutAnEndEndsWithTheModule() {
        assertEquals(
                "1",
                open(inline("exports.x = 1 /* var y = 2") + "{{m.x}}", "{}").text());
    }

    @Test
    void aModuleRunsOnceAndKeepsWhatItRemembers() {
        PageHandle page = rig.open(program(
                                "<wxs module=\"m\" src=\"m.wxs\"/><wxs module=\"n\" src=\"./m.wxs\"/><a>{{m.next(a)}}</a><a>{{n.next(b)}}</a>",
                                "{a: 1, b: 1}")
                        .file("pages/a/m.wxs", "var n = 0; exports.next = function () { n++; return n }")
                        .folder())
                .start();
        assertEquals("12", page.text());
        page.call("set", java.util.Map.of("a", 2));
        rig.settle();
        assertEquals("32", page.text());
    }

    @Test
    void aBindingIsWorkedOutAgainOnlyWhenItsArgumentsChange() {
        PageHandle page = open(
                inline("var n = 0; exports.f = function (x) { n++; return x + '/' + n }; exports.list = function (l) {"
                                + " n++; return [l.length, n] }")
                        + "<a wx:for=\"{{m.list(l)}}\">{{item}},{{other}} </a><template name=\"t\">{{x}};{{y}}</template>"
                        + "<template is=\"t\" data=\"{{x: m.f(a), y: other}}\"/>",
                "{a: 'a', l: [1], other: 0}");
        assertEquals("1,0 1,0 a/2;0", page.text());
        page.call("set", java.util.Map.of("other", 5));
        rig.settle();
        assertEquals("1,5 1,5 a/2;5", page.text());
        page.call("set", java.util.Map.of("a", "b"));
        rig.settle();
        assertEquals("1,5 1,5 b/3;5", page.text());
    }

    @Test
    void templatesUseTheModulesOfTheFileThatDefinesThem() {
        PageHandle page = rig.open(program(
                                "<import src=\"/t/t\"/><wxs module=\"m\">exports.who = 'page'</wxs>"
                                        + "<template is=\"t\" data=\"{{m: {who: 'data'}, n: 2}}\"/>{{m.who}}<include src=\"/t/i\"/>",
                                "{}")
                        .file(
                                "t/t.wxml",
                                "<wxs module=\"m\">exports.who = 'file'; exports.f = function (n) { return n * 2 }</wxs>"
                                        + "<template name=\"t\">{{m.who}}{{m.f(n)}} </template>")
                        .file("t/i.wxml", "<wxs module=\"m\">exports.who = 'included'</wxs> {{m.who}}")
                        .folder())
                .start();
        assertEquals("file4 page page", page.text());
        assertTrue(rig.timeline().toString().contains("<include> does not bring the <wxs> of t/i.wxml"));
    }

    @Test
    void pagesAndProgramsAreOutOfReachOfModulesAndModulesOfThem() {
        ProgramFolder program = program(
                        inline(
                                        "shared = 5; exports.f = function (l) { return l.join('+') + typeof leak + typeof poison }")
                                + "{{m.f(l)}}",
                        "{l: [1, 2], seen: ''}")
                .page(
                        "globalThis.leak = 1; Array.prototype.join = () => 'stolen'; Array.prototype.poison = 1;"
                                + "Page({ data: {l: [1, 2]}, onReady() { this.setData({seen: typeof shared + typeof getRegExp}) } })");
        PageHandle page = rig.open(program.folder()).start();
        PageHandle second = rig.open(program.folder()).start();
        assertEquals("1+2undefinedundefined", page.text());
        assertEquals("1+2undefinedundefined", second.text());
        assertEquals("undefinedundefined", page.data("seen"));
    }

    @Test
    void undeclaredVariablesAreSharedByTheModulesOfAProgram() {
        assertEquals(
                "5",
                open("<wxs module=\"a\">shared = 5</wxs><wxs module=\"b\">exports.x = shared</wxs>{{b.x}}", "{}")
                        .text());
    }

    @Test
    void chanceAndTimeAreTheRigsOwn() {
        String wxml = inline("exports.f = function () { return Math.random() + ' ' + getDate() }") + "{{m.f(n)}}";
        String first = open(wxml, "{n: 1}").text();
        rig.close();
        rig = LiveRig.create();
        assertEquals(first, open(wxml, "{n: 1}").text());
        rig.close();
        rig = LiveRig.create(RigOptions.DEFAULT.withSeed(2));
        assertNotEquals(first, open(wxml, "{n: 1}").text());
        assertTrue(first.contains("2026"), first);
    }

    @Test
    void theConsoleOfModulesIsInTheTimeline() {
        open(inline("console.log('loaded', {a: 1})"), "{}");
        assertTrue(
                rig.timeline().rows().stream()
                        .anyMatch(row -> row.kind() == RowKind.CONSOLE
                                && "loaded {a: 1}".equals(row.detail().get("text"))),
                rig.timeline()::toString);
    }

    @Test
    void aListThatManyRowsAreComparedWithIsTheSameOneInAllCalls() {
        PageHandle page = open(
                inline("var before; exports.same = function (l) { var same = before === l; before = l; return same }")
                        + "<a wx:for=\"{{3}}\">{{m.same(l)}} </a>",
                "{l: [1]}");
        assertEquals("false true true ", page.text());
    }

    @Test
    void aDateShowsAsItsText() {
        assertTrue(value("getDate()").startsWith("Thu Jan 01 2026 08:00:00"), value("getDate()"));
    }
}
