package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of events through slots and components, what they carry, and handlers that a binding chooses. */
class EventWayTests extends OnStage {
    private static final String TWO_SLOTS = """
            <view capture-bind:e='on' bind:e='on' id='v1'><slot capture-bind:e='on' bind:e='on' id='s1'/></view>
            <view capture-bind:e='on' bind:e='on' id='v2'><slot name='a' capture-bind:e='on' bind:e='on' id='s2'/></view>""";

    /** Adds a component whose go(options) triggers e. */
    private Stage sender() {
        return stage.component("sender", "{ methods: { go(o) { this.triggerEvent('e', 1, o || {}) } } }", "");
    }

    private void send(PageHandle page, String options) {
        page.find("#x").call("go", json(options));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | box,v1,s1,x,x,s1,v1,box",
                "multipleSlots: true | box,v2,s2,x,x,s2,v2,box",
                "dynamicSlots: true | box,v2,s2,x,x,s2,v2,box",
            })
    void anEventPassesTheSlotThatShowsItsNodeBothWays(String option, String way) {
        String on = "on(e) { console.log(e.currentTarget.id) }";
        sender().component("box", "{ options: { " + option + " }, methods: { " + on + " } }", TWO_SLOTS)
                .page(
                        "{ " + on + " }",
                        "<box id='box' bind:e='on' capture-bind:e='on'><sender wx:if='1' id='x' slot='a' bind:e='on' capture-bind:e='on'/>text</box>");
        send(stage.open(), "{'bubbles': true, 'composed': true, 'capturePhase': true}");
        assertLogged(way.split(","));
    }

    @Test
    void aBindingChoosesTheHandler() {
        sender().page(
                        "{ data: { h: '', c: 'b' }, a() { console.log('a') }, b() { console.log('b') }, top() { console.log('top') } }",
                        "<view bind:e='top'><view catch:e='{{c}}'><sender id='x' bind:e=\"{{h || ''}}\"/></view></view>");
        PageHandle page = stage.open();
        for (String[] step : new String[][] {
            {"{}", "b"}, {"{'h': 'a'}", "a,b"}, {"{'h': 'b'}", "b,b"}, {"{'c': 'a', 'h': ''}", "a"},
        }) {
            set(page, step[0]);
            assertEquals(List.of(step[1].split(",")), heard(() -> send(page, "{'bubbles': true}")), step[0]);
        }
        assertEquals(List.of(), stage.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | page x x 3 1 7",
                "{'bubbles': true} | page x x 3 1 7,page o2 x 3 1 7,page o x 3 1 7",
                "{'bubbles': true, 'composed': true} | page x x 3 1 7,outer w i,page o2 x 3 1 7,outer w i,page o x 3 1 7",
            })
    void marksAreThoseOfTheTreeThatHearsInnerOnesFirst(String options, String heard) {
        sender().component(
                        "outer",
                        "{ methods: { on(e) { console.log('outer', e.currentTarget.id, ...Object.values(e.mark), ...Object.values(e.target.dataset)) } } }",
                        "<view id='w' mark:in='i' bind:e='on'><slot/></view>")
                .page(
                        "{ on(e) { console.log('page', e.currentTarget.id, e.target.id, e.mark.c, e.mark.p, e.target.dataset.n) } }",
                        "<outer id='o' mark:p='{{1}}' bind:e='on'><outer id='o2' mark:c='{{2}}' bind:e='on'><sender id='x' mark:c='{{3}}' data-n='{{7}}' bind:e='on'/></outer></outer>");
        send(stage.open(), options);
        assertLogged(heard.split(","));
    }

    @Test
    void marksAndDatasetAreWhatTheyAreWhenTheEventComes() {
        sender().page(
                        "{ on(e) { console.log(e.mark.a, e.mark.b, JSON.stringify(e.target.dataset)) } }",
                        "<view mark:a='1' data-n='wrong'><sender id='x' mark:b='{{d}}' data:dA='a' data:d-b='b' data-d-c='{{d}}' bind:e='on'/></view>");
        PageHandle page = stage.open();
        send(page, "{}");
        set(page, "{'d': true}");
        send(page, "{}");
        assertLogged("1 undefined {\"dA\":\"a\",\"d-b\":\"b\"}", "1 true {\"dA\":\"a\",\"d-b\":\"b\",\"dC\":true}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bind:e='a' bind:e='b' | a,b,top",
                "bind:e='a' binde='b' | b,a,top",
                "bind:e='a' binde='b' bind:e='c' | b,a,c,top",
                "mut-bind:e='b' bind:e='a' | b,a,top",
                "catch:e='b' bind:e='a' | b,a",
                "bind:e='a' catch:e='b' | a,b",
            })
    void allHandlersOfANodeAreCalledThoseWithoutAColonFirst(String bindings, String heard) {
        sender().page(
                        "{ a() { console.log('a') }, b() { console.log('b') }, c() { console.log('c') }, top() { console.log('top') } }",
                        "<view bind:e='top'><sender id='x' " + bindings + "/></view>");
        send(stage.open(), "{'bubbles': true}");
        assertLogged(heard.split(","));
    }

    @Test
    void aCatchInTheCapturePhaseEndsTheWayBeforeTheTarget() {
        sender().page(
                        "{ on(e) { console.log(e.currentTarget.id) } }",
                        "<view id='top' capture-bind:e='on' bind:e='on'><view id='mid' capture-catch:e='on'><sender id='x' bind:e='on'/></view></view>");
        send(stage.open(), "{'bubbles': true, 'capturePhase': true}");
        assertLogged("top", "mid");
    }

    @Test
    void withoutTheCapturePhaseItsListenersHearNothing() {
        sender().page(
                        "{ on(e) { console.log(e.currentTarget.id) } }",
                        "<view id='top' capture-catch:e='on'><sender id='x' bind:e='on'/></view>");
        send(stage.open(), "{'bubbles': true}");
        assertLogged("x");
    }

    @Test
    void aFunctionOfAModuleMayBeChosenByACondition() {
        sender().page(
                        "{ data: { other: false }, say(v) { console.log(v) } }",
                        "<wxs module='m'>module.exports = { a: function (e, own) { own.callMethod('say', 'a') }, b: function (e, own) { own.callMethod('say', 'b') } }</wxs>"
                                + "<sender id='x' bind:e='{{other ? m.b : m.a}}'/>");
        PageHandle page = stage.open();
        send(page, "{}");
        stage.rig.settle();
        set(page, "{'other': true}");
        send(page, "{}");
        stage.rig.settle();
        assertLogged("a", "b");
    }

    @Test
    void detailIsUndefinedWhenNoneIsSent() {
        stage.component("a", "{ methods: { go() { this.triggerEvent('e') } } }", "")
                .page("{ on(e) { console.log(JSON.stringify(e.detail), e.type) } }", "<a bind:e='on'/>");
        stage.open().find("a").call("go");
        assertLogged("undefined e");
    }

    @Test
    void anEventInAttachedReachesTheUserAndOneInCreatedDoesNot() {
        stage.component(
                "early",
                "{ lifetimes: { created() { this.triggerEvent('e', 'created') }, attached() { this.triggerEvent('e', 'attached') } } }",
                "");
        stage.page("{ on(e) { console.log(e.detail) } }", "<early bind:e='on'/>");
        stage.open();
        assertLogged("attached");
    }
}
