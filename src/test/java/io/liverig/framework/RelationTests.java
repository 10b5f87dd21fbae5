package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How components find each other: relations, selectors, owners. */
class RelationTests extends OnStage {
    private static final String HEAR =
            "linked(o) { console.log(this.id, 'linked', o.id) }, unlinked(o) { console.log(this.id, 'unlinked', o.id) }, linkChanged(o) { console.log(this.id, 'changed', o.id) }";

    private Stage list(String up, String down) {
        String ids = "methods: { ids(k) { return this.getRelationNodes(k).map((n) => n.id) } }";
        return stage.component(
                        "ul",
                        "{ relations: { './li': { type: '" + down + "', " + HEAR + " } }, " + ids + " }",
                        "<slot/>")
                .component(
                        "li",
                        "{ relations: { './ul': { type: '" + up + "', " + HEAR + " } }, " + ids + " }",
                        "<slot/>");
    }

    @Test
    void parentsAndChildrenAreLinkedWhenTheChildIsAttachedAndUnlinkedWhenItLeaves() {
        list("parent", "child")
                .page(
                        "{ data: { list: ['x', 'y'] } }",
                        "<ul id='u'><view><li wx:for='{{list}}' wx:key='*this' id='{{item}}'/></view></ul>");
        PageHandle page = stage.open();
        assertEquals(List.of("u linked x", "x linked u", "u linked y", "y linked u"), stage.logged());
        assertEquals(List.of("x", "y"), page.find("#u").call("ids", "./li"));
        assertEquals(List.of("u"), page.find("#x").call("ids", "./ul"));
        page.call("setData", Map.of("list", List.of("y")));
        assertEquals(List.of("u unlinked x", "x unlinked u"), stage.loggedSince(4));
        assertEquals(List.of("y"), page.find("#u").call("ids", "./li"));
    }

    @Test
    void aChildThatMovesHearsThatItsLinkChanged() {
        list("parent", "child")
                .page(
                        "{ data: { list: ['x', 'y', 'z'] } }",
                        "<ul id='u'><li wx:for='{{list}}' wx:key='*this' id='{{item}}'/></ul>");
        PageHandle page = stage.open();
        page.call("setData", Map.of("list", List.of("z", "x", "y")));
        assertEquals(List.of("u changed z", "z changed u"), stage.loggedSince(6));
        assertEquals(List.of("z", "x", "y"), page.find("#u").call("ids", "./li"));
    }

    @Test
    void anotherComponentBetweenEndsTheWayToAParentButNotToAnAncestor() {
        list("parent", "child").component("box", "{}", "<slot/>").page("{}", "<ul id='u'><box><li id='x'/></box></ul>");
        stage.open();
        assertEquals(List.of(), stage.logged());
        stage.close();
        stage = new Stage(folder);
        list("ancestor", "descendant")
                .component("box", "{}", "<slot/>")
                .page("{}", "<ul id='u'><box><li id='x'/></box></ul>");
        PageHandle page = stage.open();
        assertEquals(List.of("u linked x", "x linked u"), stage.logged());
        assertEquals(List.of("x"), page.find("#u").call("ids", "./li"));
    }

    @Test
    void aRelationMayGoByABehavior() {
        stage.file("c/b.js", "module.exports = Behavior({})")
                .component(
                        "group",
                        "{ relations: { field: { type: 'descendant', target: require('./b'), " + HEAR
                                + " } }, methods: { n() { return this.getRelationNodes('field').length } } }",
                        "<slot/>")
                .component(
                        "one",
                        "{ behaviors: [require('./b')], relations: { group: { type: 'ancestor', target: './group' } } }",
                        "")
                .component("two", "{ behaviors: [require('./b')], relations: { './group': { type: 'ancestor' } } }", "")
                .page("{}", "<group id='g'><one id='x'/><view><two id='y'/></view></group>");
        PageHandle page = stage.open();
        assertEquals(List.of("g linked x", "g linked y"), stage.logged());
        assertEquals(2.0, page.find("#g").call("n"));
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aRelationOfATypeThatThereIsNotIsAFault() {
        stage.component("a", "{ relations: { './a': { type: 'friend' } } }", "").page("{}", "<a/>");
        stage.open();
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("relation \"./a\" has no type that there is: friend"),
                stage.faults().get(0));
    }

    @Test
    void selectorsFindComponentsInTheTemplateOfThePageOrTheComponent() {
        String ids = "(s) { return this.selectAllComponents(s).map((c) => c.id) }";
        stage.component("leaf", "{}", "")
                .component("box", "{ methods: { all" + ids + " } }", "<leaf id='in' class='k'/><slot/>")
                .page(
                        "{ all" + ids + ", one(s) { return this.selectComponent(s) && this.selectComponent(s).id } }",
                        "<view class='v'><leaf id='x' class='k m'/></view><box id='b'><leaf id='y' class='k'/></box>");
        PageHandle page = stage.open();
        assertEquals(List.of("x", "y"), page.call("all", ".k"));
        assertEquals(List.of("x"), page.call("all", ".k.m"));
        assertEquals(List.of("x"), page.call("all", ".v .k"));
        assertEquals(List.of("x"), page.call("all", ".v > .k"));
        assertEquals(List.of("y"), page.call("all", "#b .k"));
        assertEquals(List.of("in", "y"), page.call("all", "#b >>> .k"));
        assertEquals(List.of("x", "b"), page.call("all", "#b, #x"));
        assertEquals(List.of("in"), page.find("#b").call("all", ".k"));
        assertEquals("x", page.call("one", ".k"));
        assertEquals(null, page.call("one", ".none"));
        assertEquals(List.of(), page.call("all", "((("));
    }

    @Test
    void aComponentKnowsItsOwnerItsIdItsDatasetAndItsPage() {
        stage.component(
                        "in",
                        "{ methods: { look() { return [this.selectOwnerComponent().is, this.id, this.dataset.n, this.getPageId(), this.getTabBar()] } } }",
                        "")
                .component(
                        "out",
                        "{ methods: { owner() { return this.selectOwnerComponent().route } } }",
                        "<in id='i' data-n='{{5}}'/>")
                .page("{}", "<out/>");
        PageHandle page = stage.open();
        assertEquals(
                java.util.Arrays.asList("c/out", "i", 5.0, "pageId:1", null),
                page.find("out >>> in").call("look"));
        assertEquals("p/p", page.find("out").call("owner"));
    }

    @Test
    void aComponentMayGiveOutSomethingElseInsteadOfItself() {
        stage.component(
                        "a",
                        "{ behaviors: ['wx://component-export'], export() { return { n: this.data.n } }, data: { n: 4 } }",
                        "")
                .component("b", "{ export() { return { n: 1 } } }", "")
                .page(
                        "{ look() { return [this.selectComponent('#x').n, this.selectComponent('#y').n, this.selectAllComponents('#x')[0].n] } }",
                        "<a id='x'/><b id='y'/>");
        assertEquals(
                java.util.Arrays.asList(4.0, io.liverig.data.Undefined.UNDEFINED, 4.0),
                stage.open().call("look"));
    }

    @Test
    void methodsThatAreNotThereYetAnswerAndAreCounted() {
        stage.component(
                        "a",
                        "{ methods: { go() { this.applyAnimatedStyle('#x', () => ({})); this.clearAnimatedStyle('#x'); this.getAppBar() } } }",
                        "")
                .page("{}", "<a/>");
        stage.open().find("a").call("go");
        assertTrue(
                stage.notImplemented().containsKey("Component.prototype.applyAnimatedStyle"),
                stage.notImplemented().toString());
    }

    @Test
    void aComponentThatIsNotThereIsAFaultOfTheJson() {
        stage.file("p/p.json", "{ \"usingComponents\": { \"gone\": \"./gone\" } }")
                .page("{}", "<gone>x</gone>");
        PageHandle page = stage.open();
        assertEquals("x", page.text());
        assertEquals(
                List.of(
                        "p/p.json: component \"gone\" is not found at \"./gone\". Correct the path in usingComponents, or build npm; the tag is an empty node"),
                stage.faults());
    }

    @Test
    void aComponentOfAPluginIsCountedAndItsTagIsAPlainNode() {
        stage.file("p/p.json", "{ \"usingComponents\": { \"map-view\": \"plugin://maps/view\" } }")
                .page("{}", "<map-view>x</map-view>");
        assertEquals("x", stage.open().text());
        assertEquals(Map.of("component <map-view> of plugin://maps/view", 1), stage.notImplemented());
    }

    @Test
    void componentsComeFromNpmFoldersAndFromIndexFiles() {
        stage.file("miniprogram_npm/kit/button/index.js", "Component({})")
                .file("miniprogram_npm/kit/button/index.wxml", "kit")
                .file("parts/card/index.js", "Component({})")
                .file("parts/card/index.wxml", "card")
                .file(
                        "p/p.json",
                        "{ \"usingComponents\": { \"k\": \"kit/button/index\", \"card\": \"../parts/card\" } }")
                .page("{}", "<k/> <card/>");
        assertEquals("kitcard", stage.open().text().replace(" ", ""));
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void componentsThatAComponentBringsAboutInAnUpdateAreReadyWhenTheyAreShown() {
        String log = "lifetimes: { attached() { console.log('attached') }, ready() { console.log('ready') } }";
        stage.component("a", "{ " + log + " }", "")
                .page(
                        "{ data: { on: false }, go() { this.setData({ on: true }, () => console.log('shown')); console.log('set') } }",
                        "<a wx:if='{{on}}'/>");
        stage.open().call("go");
        assertEquals(
                List.of("attached", "set", "shown", "ready"),
                stage.logged().stream()
                        .sorted(java.util.Comparator.comparingInt(
                                List.of("attached", "set", "shown", "ready")::indexOf))
                        .toList());
        assertEquals(List.of("attached", "set"), stage.logged().subList(0, 2));
    }

    @Test
    void showAndHideReachTheComponentsOfThePageInFront() {
        stage.component(
                        "a",
                        "{ pageLifetimes: { show() { console.log('show') }, hide() { console.log('hide') }, routeDone() { console.log('routeDone') } } }",
                        "")
                .page("{}", "<a/>");
        stage.open();
        stage.rig.programs().get(0).navigateTo("/q/q");
        stage.rig.settle();
        stage.rig.programs().get(0).navigateBack();
        stage.rig.settle();
        assertEquals(List.of("show", "routeDone", "hide", "show", "routeDone"), stage.logged());
    }

    @Test
    void aWindowThatChangesItsSizeIsToldToTheComponentsOfThePageInFront() {
        stage.component(
                        "a",
                        "{ pageLifetimes: { resize(e) { console.log(e.size.windowWidth, e.deviceOrientation) } } }",
                        "")
                .page("{}", "<a/>");
        stage.open();
        stage.rig.programs().get(0).resize(800, 400);
        assertEquals(List.of("800 landscape"), stage.logged());
    }
}
