package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.options.RigOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Components of other subpackages, and what stands in for them until they are there. */
class PlaceholderTests extends OnStage {
    private static final String LIFE =
            "lifetimes: { created() { console.log('%1$s created') }, attached() { console.log('%1$s attached') },"
                    + " ready() { console.log('%1$s ready') }, moved() { console.log('%1$s moved') }, detached() { console.log('%1$s detached') } }";

    @BeforeEach
    void addSubpackages() {
        stage.file(
                        "app.json",
                        "{\"pages\": [\"p/p\", \"q/q\"], \"subPackages\": [{\"root\": \"one\", \"pages\": [\"r/r\"]},"
                                + " {\"root\": \"two\", \"pages\": [\"s/s\"]}]}")
                .file("one/r/r.js", "Page({})")
                .file("one/r/r.wxml", "<far>r</far>")
                .file("one/r/r.json", "{\"usingComponents\": {\"far\": \"../far\"}}")
                .file("one/tool.js", "module.exports = 'tool'");
        component(
                "one/far",
                "{ properties: { n: Number }, " + LIFE.formatted("far")
                        + ", methods: { has() { return this.data.n } } }",
                "[far {{n}}:<slot/>]");
        component("c/near", "{ properties: { n: Number }, " + LIFE.formatted("near") + " }", "[near {{n}}:<slot/>]");
        component("c/leaf", "{ " + LIFE.formatted("leaf") + " }", "leaf");
    }

    private void component(String path, String options, String wxml) {
        stage.file(path + ".js", "console.log('" + path + " runs'); Component(" + options + ")")
                .file(path + ".wxml", wxml)
                .file(path + ".json", "{}");
    }

    private void uses(String placeholder) {
        stage.file(
                "p/p.json",
                "{\"usingComponents\": {\"far\": \"/one/far\", \"near\": \"/c/near\", \"leaf\": \"/c/leaf\"}"
                        + (placeholder.isEmpty()
                                ? ""
                                : ", \"componentPlaceholder\": {\"far\": \"" + placeholder + "\"}")
                        + "}");
    }

    private PageHandle start() {
        return stage.rig.open(folder).start();
    }

    @Test
    void aBuiltInComponentStandsInUntilTheSubpackageIsThere() {
        uses("view");
        stage.page(
                "{ data: { n: 1, t: 'x' }, tapped(e) { console.log('tap on', e.currentTarget.id) } }",
                "<far id='f' n='{{n}}' bindtap='tapped'>{{t}}<leaf/></far>");
        PageHandle page = start();
        assertEquals(
                "<page>\n  <view id=\"f\" n={1}>\n    x\n    <leaf>leaf</leaf>\n  </view>\n</page>\n", page.render());
        assertEquals(
                List.of("c/near runs", "c/leaf runs", "leaf created", "leaf attached", "leaf ready"), stage.logged());
        ElementHandle leaf = page.find("leaf");
        page.call("setData", Map.of("t", "y", "n", 2));
        assertEquals("yleaf", page.text());
        int before = stage.logged().size();
        stage.rig.advance(Duration.ofMillis(200));
        assertEquals("[far 2:yleaf]", page.text());
        assertEquals(
                List.of("one/far runs", "far created", "far attached", "leaf moved", "far ready"),
                stage.loggedSince(before));
        assertEquals("leaf", leaf.text());
        page.call("setData", Map.of("t", "z", "n", 3));
        assertEquals("[far 3:zleaf]", page.text());
        assertEquals(3.0, page.find("#f").call("has"));
        page.find("#f").tap();
        assertEquals("tap on f", stage.logged().get(stage.logged().size() - 1));
        assertEquals("far", page.find("#f").tag());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void anotherComponentStandsInAndLeaves() {
        uses("near");
        stage.page("{ data: { on: true } }", "<far wx:if='{{on}}' n='4'><leaf wx:if='{{!off}}'/></far>");
        PageHandle page = start();
        assertEquals("[near 4:leaf]", page.text());
        int before = stage.logged().size();
        stage.rig.settle();
        assertEquals("[far 4:leaf]", page.text());
        assertEquals(
                List.of("one/far runs", "far created", "near detached", "far attached", "leaf moved", "far ready"),
                stage.loggedSince(before));
        page.call("setData", Map.of("off", true));
        assertEquals("[far 4:]", page.text());
        page.call("setData", Map.of("off", false));
        assertEquals("[far 4:leaf]", page.text());
        page.call("setData", Map.of("on", false));
        assertEquals("", page.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void everyPlaceOfAListIsTakenInItsOrderAlsoInsideAComponent() {
        component("c/box", "{}", "<far n='9'/>");
        stage.file(
                        "c/box.json",
                        "{\"usingComponents\": {\"far\": \"/one/far\"}, \"componentPlaceholder\": {\"far\": \"text\"}}")
                .file(
                        "p/p.json",
                        "{\"usingComponents\": {\"far\": \"/one/far\", \"box\": \"/c/box\"}, \"componentPlaceholder\": {\"far\": \"view\"}}")
                .page(
                        "{ data: { list: [1, 2] } }",
                        "<far wx:for='{{list}}' wx:key='*this' n='{{item}}'>{{index}}</far><box/>");
        PageHandle page = start();
        assertEquals("01", page.text());
        page.call("setData", Map.of("list", List.of(2, 1, 3)));
        assertEquals("012", page.text());
        stage.rig.settle();
        assertEquals("[far 2:0][far 1:1][far 3:2][far 9:]", page.text());
        page.call("setData", Map.of("list", List.of(3, 5)));
        assertEquals("[far 3:0][far 5:1][far 9:]", page.text());
    }

    @Test
    void aPlaceThatIsGoneByThenIsLeftAlone() {
        uses("view");
        stage.page("{ data: { on: true } }", "<far wx:if='{{on}}'/>-");
        PageHandle page = start();
        page.call("setData", Map.of("on", false));
        int before = stage.logged().size();
        stage.rig.settle();
        assertEquals(List.of("one/far runs"), stage.loggedSince(before));
        page.call("setData", Map.of("on", true));
        assertEquals("[far 0:]-", page.text());
    }

    @Test
    void itIsThereAtOnceWhenItsSubpackageIsOnThePhoneAlready() {
        uses("view");
        stage.page("{}", "<far n='1'/>");
        MiniProgram program = stage.rig.open(folder);
        assertEquals("[far 0:r]", program.reLaunch("/one/r/r").text());
        assertEquals("[far 1:]", program.reLaunch("/p/p").text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void whatBringsTheSubpackageBringsTheComponent() {
        uses("view");
        stage.page("{ go() { return require.async('../one/tool').then(tool => console.log(tool)) } }", "<far n='1'/>");
        PageHandle page = start();
        assertEquals("", page.text());
        page.call("go");
        assertEquals("[far 1:]", page.text());
        stage.rig.settle();
        assertEquals("[far 1:]", page.text());
        assertEquals(1, stage.logged().stream().filter("one/far runs"::equals).count());
    }

    @Test
    void withoutAPlaceholderTheRigSaysWhatIsMissing() {
        uses("");
        stage.page("{}", "<far n='1'>in</far>");
        PageHandle page = start();
        stage.rig.settle();
        assertEquals("in", page.text());
        assertEquals(1, stage.faults().size(), stage.faults()::toString);
        String fault = stage.faults().get(0);
        assertTrue(
                fault.contains("p/p.json") && fault.contains("component \"far\" lies in the subpackage \"one\""),
                fault);
        assertTrue(fault.contains("componentPlaceholder"), fault);
    }

    @Test
    void whatStandsInForAComponentThatIsNowhereStays() {
        stage.file(
                        "p/p.json",
                        "{\"usingComponents\": {\"gone\": \"/one/gone\", \"near\": \"/c/near\"}, \"componentPlaceholder\": {\"gone\": \"near\"}}")
                .page("{}", "<gone n='2'/>");
        PageHandle page = start();
        stage.rig.settle();
        assertEquals("[near 2:]", page.text());
        assertEquals(1, stage.faults().size(), stage.faults()::toString);
        assertTrue(stage.faults().get(0).contains("component \"gone\" is not found at \"/one/gone\""));
    }

    @Test
    void howLongASubpackageTakesIsAnOption() {
        uses("view");
        stage.page("{}", "<far n='1'/>");
        try (LiveRig slow = LiveRig.create(RigOptions.DEFAULT.withPackageTime(Duration.ofSeconds(3)))) {
            PageHandle page = slow.open(folder).start();
            slow.advance(Duration.ofMillis(2999));
            assertEquals("", page.text());
            slow.advance(Duration.ofMillis(1));
            assertEquals("[far 1:]", page.text());
        }
    }

    @Test
    void aComponentThatUsesTheNextSubpackageGoesOn() {
        component("two/deep", "{}", "deep");
        uses("view");
        stage.file("one/far.wxml", "<deep/>")
                .file(
                        "one/far.json",
                        "{\"usingComponents\": {\"deep\": \"/two/deep\"}, \"componentPlaceholder\": {\"deep\": \"view\"}}")
                .page("{}", "<far>x</far>");
        PageHandle page = start();
        stage.rig.advance(Duration.ofMillis(200));
        assertEquals("<page>\n  <far>\n    <view />\n  </far>\n</page>\n", page.render());
        stage.rig.advance(Duration.ofMillis(200));
        assertEquals("<page>\n  <far>\n    <deep>deep</deep>\n  </far>\n</page>\n", page.render());
    }

    private void placeholder(String json, String inside) {
        stage.file("p/p.json", "{\"usingComponents\": " + json + ", \"componentPlaceholder\": " + inside + "}");
    }

    @Test
    void aComponentWithoutANodeOfItsOwnIsReplacedByAnother() {
        component("one/bare", "{ options: { virtualHost: true } }", "actual");
        component("c/stand", "{ options: { virtualHost: true } }", "placeholder");
        component("c/card", "{}", "[<slot/>]");
        placeholder(
                "{\"child\": \"/one/bare\", \"stand\": \"/c/stand\", \"card\": \"/c/card\"}", "{\"child\": \"stand\"}");
        stage.page("{}", "<card><child>content</child></card>");
        PageHandle page = start();
        assertEquals("[placeholder]", page.text());
        stage.rig.settle();
        assertEquals("[actual]", page.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void dynamicSlotsOfBothGiveTheirOwnValues() {
        component("one/impl", "{ options: { dynamicSlots: true } }", "(<slot text='456'/>)");
        component("c/stand", "{ options: { dynamicSlots: true } }", "[<slot text='123'/>]");
        placeholder("{\"impl\": \"/one/impl\", \"stand\": \"/c/stand\"}", "{\"impl\": \"stand\"}");
        stage.page("{}", "<impl><b slot:text>{{text}}</b></impl>");
        PageHandle page = start();
        assertEquals("[123]", page.text());
        stage.rig.settle();
        assertEquals("(456)", page.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aSlotInsideAPlaceholderGoesOver() {
        component("one/comp", "{ options: { multipleSlots: true } }", "comp <slot name='content'/>");
        component("c/stand", "{ options: { multipleSlots: true, virtualHost: true } }", "stand <slot name='content'/>");
        component(
                "c/child",
                "{ options: { multipleSlots: true, virtualHost: true } }",
                "<comp><b>child</b><slot name='content' slot='content'/></comp>");
        stage.file(
                "c/child.json",
                "{\"usingComponents\": {\"comp\": \"/one/comp\", \"stand\": \"/c/stand\"}, \"componentPlaceholder\": {\"comp\": \"stand\"}}");
        stage.file("p/p.json", "{\"usingComponents\": {\"child\": \"/c/child\"}}");
        stage.page("{}", "<child><b slot='content'>content</b></child>");
        PageHandle page = start();
        assertEquals("stand content", page.text());
        stage.rig.settle();
        assertEquals("comp content", page.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void whatIsChosenForAGenericMayBeAwaitedToo() {
        component("one/child", "{}", "<slot/><g>B</g>");
        component("two/grandchild", "{}", "<slot/>C");
        stage.file("one/child.json", "{\"componentGenerics\": {\"g\": true}}");
        placeholder(
                "{\"child\": \"/one/child\", \"grandchild\": \"/two/grandchild\"}",
                "{\"child\": \"text\", \"grandchild\": \"text\"}");
        stage.page("{}", "<child generic:g='grandchild'>A</child>");
        PageHandle page = start();
        assertEquals("A", page.text());
        stage.rig.settle();
        assertEquals("ABC", page.text());
        assertEquals(List.of(), stage.faults());
    }
}
