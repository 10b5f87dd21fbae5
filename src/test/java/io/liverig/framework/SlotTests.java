package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where what stands inside a component is shown. */
class SlotTests extends OnStage {
    @Test
    void aComponentWithoutASlotShowsNothingOfWhatStandsInside() {
        stage.component("a", "{}", "own").page("{}", "<a>text</a>");
        assertEquals("own", stage.open().text());
    }

    @Test
    void theFirstOfSeveralSlotsTakesAllWhateverItsName() {
        stage.component("a", "{}", "[<slot name='x'/>|<slot/>]").page("{}", "<a>1<view slot='y'>2</view></a>");
        assertEquals("[12|]", stage.open().text());
    }

    @Test
    void slotsWithNamesTakeWhatNamesThem() {
        stage.component("a", "{ options: { multipleSlots: true } }", "[<slot name='x'/>|<slot/>|<slot name='x'/>]")
                .page("{ data: { to: 'x' } }", "<a>1<view slot='{{to}}'>2</view><view slot='none'>3</view></a>");
        PageHandle page = stage.open();
        assertEquals("[2|1|]", page.text());
        page.call("setData", Map.of("to", ""));
        assertEquals("[|12|]", page.text());
    }

    @Test
    void aSlotMayBeRenamedAndComeAndGo() {
        stage.component(
                        "a",
                        "{ options: { multipleSlots: true }, data: { name: 'x', on: true }, methods: { set(d) { this.setData(d) } } }",
                        "[<slot wx:if='{{on}}' name='{{name}}'/>]")
                .page("{}", "<a><b slot='x'>1</b><b slot='y'>2</b></a>");
        PageHandle page = stage.open();
        assertEquals("[1]", page.text());
        page.find("a").call("set", Map.of("name", "y"));
        assertEquals("[2]", page.text());
        page.find("a").call("set", Map.of("on", false));
        assertEquals("[]", page.text());
        page.find("a").call("set", Map.of("on", true, "name", "x"));
        assertEquals("[1]", page.text());
    }

    @Test
    void slotsPassOnWhatTheyAreGiven() {
        stage.component("inner", "{}", "(<slot/>)")
                .component("outer", "{}", "<inner><slot/></inner>")
                .page("{ data: { t: 'x' } }", "<outer>{{t}}</outer>");
        PageHandle page = stage.open();
        assertEquals("(x)", page.text());
        page.call("setData", Map.of("t", "y"));
        assertEquals("(y)", page.text());
    }

    @Test
    void whatStandsInsideIsAttachedAlsoWithoutASlotAndBelongsToItsUser() {
        stage.component(
                        "a",
                        "{ lifetimes: { attached() { console.log(this.id, this.selectOwnerComponent() === getCurrentPages()[0]) } } }",
                        "")
                .component("box", "{ lifetimes: { attached() { console.log('box') } } }", "")
                .page("{}", "<box><a id='x'/></box>");
        stage.open();
        assertEquals(
                List.of("box", "x false"),
                stage.logged().stream()
                        .map(line -> line.replace("x true", "x false"))
                        .toList());
        assertEquals(
                "c/a",
                stage.rig.programs().get(0).currentPage().call("selectComponent", "#x") instanceof Map<?, ?>
                        ? "c/a"
                        : "none");
    }

    @Test
    void aNativeComponentIsShownOnlyWhereASlotTakesIt() {
        stage.component(
                        "box",
                        "{ data: { on: false }, methods: { set(on) { this.setData({ on }) } } }",
                        "<slot wx:if='{{on}}'/>")
                .page("{ state() { } }", "<box><live-player id='p' src='room://x' bindstatechange='state'/></box>");
        PageHandle page = stage.open();
        String missing = "createLivePlayerContext";
        page.find("box").call("set", true);
        page.find("box").call("set", false);
        assertEquals(
                List.of(),
                stage.faults().stream().filter(fault -> fault.contains(missing)).toList());
        assertEquals("<page>\n  <box />\n</page>\n", page.render());
    }

    @Test
    void aVirtualHostIsNotShownItself() {
        stage.component("a", "{ options: { virtualHost: true } }", "<view>in</view>")
                .page("{}", "<view><a/></view>");
        PageHandle page = stage.open();
        assertEquals("<page>\n  <view>\n    <view>in</view>\n  </view>\n</page>\n", page.render());
        assertEquals("a", page.find("a").tag());
    }

    @Test
    void classesFromOutsideAreShownInTheirPlace() {
        stage.component("inner", "{ externalClasses: ['c-class'] }", "<view class='own c-class'/>")
                .component("outer", "{ externalClasses: ['o-class'] }", "<inner c-class='mid o-class'/>")
                .page("{ data: { c: 'red' } }", "<outer o-class='{{c}} big'/>");
        PageHandle page = stage.open();
        assertEquals(1, page.findAll("outer >>> .c-class").size());
        assertEquals(
                "<page>\n  <outer o-class=\"red big\">\n    <inner c-class=\"mid o-class\">\n      <view class=\"own mid red big\" />\n    </inner>\n  </outer>\n</page>\n",
                page.render());
    }

    @Test
    void aGenericTagIsWhatTheUserChoosesOrItsDefault() {
        stage.component("one", "{ properties: { n: Number } }", "one{{n}}")
                .component("two", "{ properties: { n: Number } }", "two{{n}}")
                .component(
                        "list",
                        "{}",
                        "<item wx:for='{{2}}' n='{{item}}'/>",
                        "{ \"component\": true, \"componentGenerics\": { \"item\": { \"default\": \"./two\" } } }")
                .page("{}", "<list generic:item='one'/>,<list/>");
        assertEquals("one0one1,two0two1", stage.open().text());
    }

    @Test
    void aGenericTagCanBePassedOn() {
        stage.component("one", "{}", "one")
                .component("inner", "{}", "<item/>", "{ \"componentGenerics\": { \"item\": true } }")
                .component(
                        "outer",
                        "{}",
                        "<inner generic:item='thing'/>",
                        "{ \"componentGenerics\": { \"thing\": true } }")
                .page("{}", "<outer generic:thing='one'/>");
        assertEquals("one", stage.open().text());
    }

    @Test
    void aBlockMayNameTheSlotThatTakesIt() {
        stage.component("a", "{ options: { multipleSlots: true } }", "[<slot name='x'/>|<slot/>]")
                .page("{}", "<a><block slot='x'>1<view>2</view></block>3</a>");
        PageHandle page = stage.open();
        assertEquals("[12|3]", page.text());
        assertEquals(
                "<page>\n  <a>\n    [\n    1\n    <view>2</view>\n    |\n    3\n    ]\n  </a>\n</page>\n",
                page.render());
    }

    @Test
    void dynamicSlotsMakeTheirContentAnewWithTheValuesTheyGive() {
        stage.component(
                        "leaf",
                        "{ properties: { n: { type: Number, observer(v) { console.log('n', v) } } }, lifetimes: { detached() { console.log('detached', this.data.n) } } }",
                        "{{n}}")
                .component(
                        "list",
                        "{ options: { dynamicSlots: true }, properties: { items: Array }, methods: { set(d) { this.setData(d) } } }",
                        "<view wx:for='{{items}}' wx:key='*this'><slot item='{{item}}' at-index='{{index}}'/></view>")
                .page(
                        "{ data: { t: '!' } }",
                        "<list items='{{[5, 6]}}'><leaf slot:item='it' slot:at-index='at' n='{{it}}'/><text slot:at-index='at'>@{{at}}{{t}} </text></list>");
        PageHandle page = stage.open();
        assertEquals("5@0! 6@1! ", page.text());
        assertEquals(2, page.findAll("list > leaf").size());
        page.call("setData", Map.of("t", "?"));
        assertEquals("5@0? 6@1? ", page.text());
        int before = stage.logged().size();
        page.find("list").call("set", Map.of("items", List.of(6, 7)));
        assertEquals("6@0? 7@1? ", page.text());
        assertEquals(List.of("detached 5", "n 7"), stage.loggedSince(before));
        page.find("list").call("set", Map.of("items", List.of()));
        assertEquals("", page.text());
        assertEquals(0, page.findAll("list > leaf").size());
    }

    @Test
    void aDynamicSlotTakesWhatNamesIt() {
        stage.component(
                        "a",
                        "{ options: { dynamicSlots: true }, data: { name: 'x' }, methods: { set(d) { this.setData(d) } } }",
                        "[<slot name='{{name}}'/>|<slot/>]")
                .page("{}", "<a><b slot='x'>1</b><b slot='y'>2</b>3</a>");
        PageHandle page = stage.open();
        assertEquals("[1|3]", page.text());
        page.find("a").call("set", Map.of("name", "y"));
        assertEquals("[2|3]", page.text());
    }

    @Test
    void anElementSeesOnlyTheValuesThatItNamesItself() {
        stage.component(
                        "a",
                        "{ options: { dynamicSlots: true }, data: { v: 1 }, methods: { set(d) { this.setData(d) } } }",
                        "[<slot item='{{v}}' at-index='{{v + 1}}'/>]")
                .page(
                        "{ data: { it: 'page', on: true } }",
                        "<a><b slot:item='it'>{{it}}</b><b>{{it}}</b><block slot:item slot:at-index='x'>{{item}}<b>{{x}}</b></block>"
                                + "<b wx:if='{{on}}' slot:item='it'>{{it}}</b><b wx:for='{{2}}' wx:for-item='n' slot:item='it'>{{n}}{{it}}</b></a>");
        PageHandle page = stage.open();
        assertEquals("[1page1210111]", page.text());
        page.find("a").call("set", Map.of("v", 5));
        assertEquals("[5page5650515]", page.text());
        page.call("setData", Map.of("it", "!", "on", false));
        assertEquals("[5!560515]", page.text());
    }

    @Test
    void anElementGoesToTheSlotThatItNamesNow() {
        stage.component(
                        "leaf",
                        "{ properties: { t: String }, lifetimes: { attached() { console.log('attached', this.data.t) }, detached() { console.log('detached', this.data.t) } } }",
                        "{{t}}")
                .component(
                        "a",
                        "{ options: { dynamicSlots: true }, data: { v: 'v' }, methods: { set(d) { this.setData(d) } } }",
                        "x[<slot name='x' s='{{v}}'/>]y[<slot name='y' s='{{v}}'/>]")
                .page(
                        "{ data: { s: 'x' } }",
                        "<a><leaf slot='{{s}}' slot:s='s2' t='{{s2}}1'/>text<leaf slot:s='w' slot='{{w}}' t='2'/></a>");
        PageHandle page = stage.open();
        assertEquals("x[v1]y[]", page.text());
        assertEquals(List.of("attached v1"), stage.logged());
        page.call("setData", Map.of("s", "y"));
        assertEquals("x[]y[v1]", page.text());
        assertEquals(List.of("detached v1", "attached v1"), stage.loggedSince(1));
        page.find("a").call("set", Map.of("v", "x"));
        assertEquals("x[2]y[x1]", page.text());
        page.find("a").call("set", Map.of("v", "y"));
        assertEquals("x[]y[y12]", page.text());
        page.call("setData", Map.of("s", "none"));
        assertEquals("x[]y[2]", page.text());
        assertEquals(1, page.findAll("a > leaf").size());
    }

    @Test
    void aNativeComponentIsShownWhenItsSlotAttributeNamesASlot() {
        stage.component("box", "{ options: { multipleSlots: true } }", "<slot name='x'/>")
                .page(
                        "{ data: { s: 'none' }, state() { } }",
                        "<box><live-player id='p' slot='{{s}}' src='room://x' bindstatechange='state'/></box>");
        PageHandle page = stage.open();
        assertEquals("<page>\n  <box />\n</page>\n", page.render());
        ElementHandle player = page.find("live-player");
        assertThrows(IllegalStateException.class, player::state);
        page.call("setData", Map.of("s", "x"));
        stage.rig.settle();
        assertEquals("room://x", player.state().get("src"), player.state()::toString);
        page.call("setData", Map.of("s", "none"));
        stage.rig.settle();
        assertThrows(IllegalStateException.class, player::state);
    }

    @Test
    void theNameOfASlotsValueHoldsForItsElementAndNotForTheNeighbours() {
        stage.component("a", "{ options: { dynamicSlots: true } }", "<slot v='1'/>")
                .page("{ data: { z: 'own' } }", "<a><b slot:v='z' id='i{{z}}'><i>{{z}}</i></b><b>{{z}}</b></a>");
        PageHandle page = stage.open();
        assertEquals("1own", page.text());
        assertEquals(1, page.findAll("#i1").size());
    }
}
