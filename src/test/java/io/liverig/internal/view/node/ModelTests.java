package io.liverig.internal.view.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.DataPath;
import io.liverig.internal.view.ViewRig;
import io.liverig.internal.view.ViewTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two-way bindings: https://developers.weixin.qq.com/miniprogram/dev/framework/view/two-way-bindings.html */
class ModelTests {
    private static final String DATA =
            "{\"a\":\"x\",\"o\":{\"f\":1,\"k.e[y]\":2},\"list\":[{\"n\":1},{\"n\":2}],\"k\":\"f\",\"i\":1,\"c\":false}";

    /** Changes an attribute as a user does; returns whether the template binds it both ways. */
    private static boolean write(ViewNode node, String name, Object value) {
        return node.owner().page().writeBack(node, name, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <i model:value="{{a}}"/> | a
            <i model:value="{{o.f}}"/> | o.f
            <i model:value="{{o['k.e[y]']}}"/> | o.k\\.e\\[y\\]
            <i model:value="{{o[k]}}"/> | o.f
            <i model:value="{{list[i].n}}"/> | list[1].n
            <j wx:for="{{list}}"><i wx:if="{{index === 1}}" model:value="{{item.n}}"/></j> | list[1].n
            <j wx:for="{{o}}" wx:for-item="v"><i wx:if="{{index === 'f'}}" model:value="{{v}}"/></j> | o.f
            <block let:b="{{list[0]}}" let:d="{{b.n}}"><i model:value="{{d}}"/></block> | list[0].n
            <i model:value="{{c ? a : o.f}}"/> | o.f
            <i model:value="{{(c ? o : list[0]).n}}"/> | list[0].n
            """)
    void aValueGoesBackToWhereItStands(String wxml, String path) {
        ViewRig rig = new ViewRig(wxml);
        ViewTree tree = rig.open(DATA);
        ViewNode node = tree.find("i").get(0);
        assertTrue(write(node, "value", "new"));
        assertEquals(1, rig.writes.size());
        assertEquals(DataPath.parse(path).segments(), rig.writes.get(0).path().segments());
        assertEquals("new", rig.writes.get(0).value());
        assertEquals("new", node.attribute("value"));
        assertEquals(List.of(), rig.faults());
    }

    @ParameterizedTest
    @CsvSource({"v{{a}}", "{{a + i}}", "plain", "{{1}}", "{{f(a)}}"})
    void whatIsNoFieldCanNotBeWrittenAndSaysSo(String written) {
        ViewRig rig = new ViewRig("\n<i model:value=\"" + written + "\"/>");
        ViewNode node = rig.open(DATA).find("i").get(0);
        assertFalse(write(node, "value", "new"));
        assertEquals(List.of(), rig.writes);
        assertTrue(
                rig.faults().get(0).startsWith("pages/room/room.wxml:2:4: model:value can not be written"),
                rig.faults().get(0));
    }

    @Test
    void dataThatComesBackEqualTellsTheComponentNothing() {
        ViewRig rig = new ViewRig("<i model:value=\"{{a}}\"/><p>{{a}}</p>");
        ViewTree tree = rig.open(DATA);
        tree.attach();
        ViewNode node = tree.find("i").get(0);
        write(node, "value", "new");
        rig.log.clear();
        ViewRig.set(tree, "a", "\"new\"");
        assertEquals(List.of(), rig.log);
        assertEquals("new", tree.root().text());
        ViewRig.set(tree, "a", "\"other\"");
        assertEquals(List.of("changed i value=\"other\""), rig.log);
    }

    @Test
    void plainAttributesAndOtherNamesAreNotWritten() {
        ViewRig rig = new ViewRig("<i value=\"{{a}}\" model:checked=\"{{c}}\"/>");
        ViewNode node = rig.open(DATA).find("i").get(0);
        assertFalse(write(node, "value", "new"));
        assertEquals("x", node.attribute("value"));
        assertTrue(write(node, "checked", true));
        assertEquals(Map.of("value", "x", "checked", true), node.attributes());
    }

    @Test
    void aVariableOfATemplateUseHasNoPlaceInTheData() {
        ViewRig rig = new ViewRig(
                "<template name=\"t\"><i model:value=\"{{v}}\"/></template><template is=\"t\" data=\"{{v: a}}\"/>");
        ViewNode node = rig.open(DATA).find("i").get(0);
        assertTrue(write(node, "value", "new"));
        assertEquals("new", node.attribute("value"));
        assertEquals(List.of(), rig.writes);
    }
}
