package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A component in a page: its data, its properties, its life, what stands inside it, its events. */
class ComponentTests extends OnStage {
    @Test
    void aComponentShowsItsOwnDataAndWhatItsUserGivesIt() {
        stage.component(
                        "a",
                        "{ properties: { name: String, max: { type: Number, value: 3 } }, data: { n: 1 } }",
                        "<view class='in'>{{name}} {{n}} {{max}}</view>")
                .page("{ data: { who: 'bob' } }", "<a name='{{who}}'/><a max='{{7}}'/>");
        PageHandle page = stage.open();
        assertEquals(List.of(), stage.faults());
        assertEquals("bob 1 3 1 7", page.text());
        assertEquals(
                "<page>\n  <a name=\"bob\">\n    <view class=\"in\">bob 1 3</view>\n  </a>\n  <a max={7}>\n    <view class=\"in\">1 7</view>\n  </a>\n</page>\n",
                page.render());
    }

    @Test
    void aChangeOfThePagesDataReachesThePropertyAtOnce() {
        stage.component(
                        "a",
                        "{ properties: { n: { type: Number, observer(now, old) { console.log('n', old, now) } } } }",
                        "{{n}}")
                .page(
                        "{ data: { n: 1 }, go() { this.setData({ n: 2 }); console.log(this.selectComponent('#x').data.n) } }",
                        "<a id='x' n='{{n}}'/>");
        PageHandle page = stage.open();
        page.call("go");
        assertEquals(List.of("n 0 1", "n 1 2", "2"), stage.logged());
        assertEquals("2", page.text());
    }

    @Test
    void lifetimesComeInTheOrderOfADevice() {
        String log =
                "lifetimes: { created() { console.log(this.is + ' created') }, attached() { console.log(this.is + ' attached') },"
                        + " ready() { console.log(this.is + ' ready') }, detached() { console.log(this.is + ' detached') } },"
                        + " pageLifetimes: { show() { console.log(this.is + ' show') }, hide() { console.log(this.is + ' hide') } }";
        stage.component("inner", "{ " + log + " }", "i")
                .component("outer", "{ " + log + " }", "<inner/><slot/>")
                .page(
                        "{ onLoad() { console.log('onLoad') }, onShow() { console.log('onShow') }, onReady() { console.log('onReady') },"
                                + " onUnload() { console.log('onUnload') } }",
                        "<outer/>");
        stage.open();
        assertEquals(
                List.of(
                        "c/inner created",
                        "c/outer created",
                        "c/outer attached",
                        "c/inner attached",
                        "onLoad",
                        "onShow",
                        "c/outer show",
                        "c/inner show",
                        "c/inner ready",
                        "c/outer ready",
                        "onReady"),
                stage.logged());
        int before = stage.logged().size();
        stage.open("/q/q");
        assertEquals(List.of("onUnload", "c/inner detached", "c/outer detached"), stage.loggedSince(before));
    }

    @Test
    void aSlotShowsWhatStandsInsideTheComponent() {
        stage.component("a", "{}", "<view>[<slot/>]</view>").page("{ data: { t: 'x' } }", "<a><text>{{t}}</text></a>");
        PageHandle page = stage.open();
        assertEquals("[x]", page.text());
        page.call("setData", java.util.Map.of("t", "y"));
        assertEquals("[y]", page.text());
    }

    @Test
    void anEventOfAComponentRunsItsListenersAtOnce() {
        stage.component(
                        "a",
                        "{ methods: { go() { console.log('before'); this.triggerEvent('done', { n: 5 }); console.log('after') } } }",
                        "<button bindtap='go'/>")
                .page(
                        "{ on(e) { console.log('done', e.detail.n, e.target.id, e.currentTarget.id) } }",
                        "<view id='v'><a id='x' bind:done='on'/></view>");
        PageHandle page = stage.open();
        page.find("a >>> button").tap();
        assertEquals(List.of("before", "done 5 x x", "after"), stage.logged());
    }

    @Test
    void aFaultNamesTheLineAndTheChainOfComponents() {
        stage.component("inner", "{ lifetimes: { attached() {\n throw new Error('oops') } } }", "")
                .component("outer", "{}", "<inner/>")
                .page("{}", "<outer/>");
        stage.open();
        assertEquals(1, stage.faults().size());
        String fault = stage.faults().get(0);
        assertEquals(
                "c/inner.js:2:8: Error: oops (in attached of <inner> (c/inner) in <outer> (c/outer) in p/p). Catch it where it can be dealt with, or mend what the line asks for",
                fault);
    }
}
