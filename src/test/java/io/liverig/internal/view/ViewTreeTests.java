package io.liverig.internal.view;

import static io.liverig.internal.view.ViewRig.set;
import static io.liverig.internal.view.ViewRig.text;
import static io.liverig.internal.view.ViewRig.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.view.node.ViewNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTreeTests {
    @Test
    void aBindingAloneKeepsItsTypeAndOneWithASpaceIsText() {
        ViewNode node = tree("<a x=\"{{on}}\" y=\"{{on}} \" z/>", "{\"on\":true}")
                .find("a")
                .get(0);
        assertEquals(true, node.attribute("x"));
        assertEquals("true ", node.attribute("y"));
        assertEquals(true, node.attribute("z"));
    }

    @Test
    void aListShowsOneRowForEachItem() {
        String wxml = "<view wx:for=\"{{list}}\" wx:key=\"id\">{{index}}:{{item.name}};</view>";
        assertEquals("0:a;1:b;", text(wxml, "{\"list\":[{\"id\":1,\"name\":\"a\"},{\"id\":2,\"name\":\"b\"}]}"));
    }

    @Test
    void theFirstBranchThatHoldsIsShown() {
        String wxml = "<a wx:if=\"{{n>2}}\">many</a><!-- x --><a wx:elif=\"{{n>0}}\">some</a>\n<a wx:else>none</a>";
        ViewTree tree = tree(wxml, "{\"n\":3}");
        assertEquals("many", tree.root().text());
        set(tree, "n", "1");
        assertEquals("some", tree.root().text());
        set(tree, "n", "0");
        assertEquals("none", tree.root().text());
    }

    @Test
    void aChangeByPathReachesItsNodeAlone() {
        ViewRig rig = new ViewRig("<p wx:for=\"{{list}}\" wx:key=\"id\" id=\"{{item.id}}\" mute=\"{{item.mute}}\" />");
        ViewTree tree = rig.open("{\"list\":[{\"id\":\"a\",\"mute\":false},{\"id\":\"b\",\"mute\":false}]}");
        tree.attach();
        assertEquals(List.of("inserted page", "inserted p#a", "inserted p#b").subList(1, 3), rig.log);
        rig.log.clear();
        set(tree, "list[1].mute", "true");
        assertEquals(List.of("changed p#b mute=true"), rig.log);
        assertEquals(2, tree.commit().evaluations(), "the list and one attribute");
    }

    @Test
    void nodesMoveWithTheirKeys() {
        ViewRig rig = new ViewRig("<p wx:for=\"{{list}}\" wx:key=\"*this\" id=\"{{item}}\" />");
        ViewTree tree = rig.open("{\"list\":[\"a\",\"b\",\"c\"]}");
        tree.attach();
        rig.log.clear();
        ViewNode b = tree.find("#b").get(0);
        set(tree, "list", "[\"c\",\"b\",\"d\"]");
        assertSame(b, tree.root().children().get(1));
        assertEquals(List.of("removed p#a", "inserted p#d"), rig.log);
    }

    @Test
    void anEventTravelsUpAndStopsAtCatch() {
        ViewRig rig = new ViewRig(
                "<a bindtap=\"outer\"><b catchtap=\"middle\"><c bind:tap=\"inner\" data-user-i-d=\"{{7}}\"/>"
                        + "</b></a>");
        ViewTree tree = rig.open("{}");
        tree.tap(tree.find("c").get(0));
        assertTrue(String.valueOf(rig.calls.get(0).event().get("target")).contains("userID=7.0"));
        assertEquals(List.of("inner", "middle"), rig.handlers());
    }
}
