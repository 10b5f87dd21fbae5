package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the error lifetime tells of what: the component whose method has thrown, once. */
class ErrorLifetimeTests extends OnStage {
    private static String telling(String name, String members) {
        return "{ lifetimes: { error(e) { console.log('" + name + " hears', e.message) } }, " + members + " }";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tap | methods: { go() { throw new Error('x') } }",
                "callback | methods: { go() { this.setData({ n: 1 }, () => { throw new Error('x') }) } }",
                "group | methods: { go() { this.groupSetData(() => { throw new Error('x') }) } }",
                "updates | methods: { go() { this.groupUpdates(() => { throw new Error('x') }) } }",
                "observer | observers: { n() { throw new Error('x') } }, methods: { go() { this.setData({ n: 1 }) } }",
                "property | properties: { p: { type: Number, observer() { throw new Error('x') } } }, methods: { go() { this.setData({ p: 1 }) } }",
                "other | methods: { go() { this.deeper() }, deeper() { throw new Error('x') } }",
            })
    void aMethodThatThrowsIsToldToItsComponentAndIsAFault(String way, String members) {
        stage.component("a", telling("a", members), "<view id='v' bindtap='go'/>")
                .page("{}", "<a/>");
        PageHandle page = stage.open();
        page.find("a >>> #v").tap();
        stage.rig.settle();
        assertEquals(List.of("a hears x"), stage.logged(), way);
        assertEquals(1, stage.faults().size(), way);
    }

    @Test
    void theHandlerOfAnEventIsItsOwnersMethodAndNotTheSenders() {
        stage.component(
                        "a",
                        telling("a", "methods: { send() { this.triggerEvent('go') } }"),
                        "<view id='v' bindtap='send'/>")
                .component("b", telling("b", "methods: { go() { throw new Error('x') } }"), "<a id='a' bind:go='go'/>")
                .page("{}", "<b/>");
        stage.open().find("b >>> #a >>> #v").tap();
        assertEquals(List.of("b hears x"), stage.logged());
        assertEquals(1, stage.faults().size());
    }

    @Test
    void aPageThatIsAComponentHearsOfItsHandlersAndItsLife() {
        stage.file(
                        "p/p.js",
                        "Component("
                                + telling(
                                        "page",
                                        "methods: { onLoad() { throw new Error('load') }, go() { throw new Error('tap') } }")
                                + ")")
                .file("p/p.wxml", "<view id='v' bindtap='go'/>");
        stage.open().find("#v").tap();
        assertEquals(List.of("page hears load", "page hears tap"), stage.logged());
        assertTrue(stage.faults().get(1).startsWith("p/p.js:1"), stage.faults().get(1));
    }

    @Test
    void whatIsThrownWhileAnErrorIsToldIsToldToNobody() {
        stage.component("a", telling("a", "methods: { fail() { throw new Error('second') } }"), "")
                .component(
                        "b",
                        "{ lifetimes: { error() { console.log('b hears'); this.selectComponent('#a').setData({}, null); this.triggerEvent('down') } },"
                                + " methods: { go() { throw new Error('first') } } }",
                        "<a id='a'/><view id='v' bindtap='go'/>")
                .component(
                        "c",
                        telling("c", "methods: { down() { throw new Error('third') } }"),
                        "<b id='b' bind:down='down'/>")
                .page("{}", "<c/>");
        stage.open().find("c >>> #b >>> #v").tap();
        assertEquals(List.of("b hears"), stage.logged());
        assertEquals(2, stage.faults().size());
    }

    @Test
    void functionsThatAreNoMethodsAreFaultsAlone() {
        stage.component("a", "{}", "")
                .file(
                        "c/a.js",
                        "Component().init(({ lifetime }) => { lifetime('error', () => console.log('heard')); throw new Error('init') }).register()")
                .page("{}", "<a/>");
        stage.open();
        assertEquals(List.of(), stage.logged());
        assertEquals(1, stage.faults().size());
    }
}
