package io.liverig.internal.view;

import static io.liverig.internal.view.ViewRig.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.liverig.internal.view.node.ViewNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An update works out the bindings that read what has changed, and no others. */
class IncrementalityTests {
    private static final String LIST =
            "{\"list\":[{\"id\":1,\"x\":1,\"y\":1},{\"id\":2,\"x\":2,\"y\":2},{\"id\":3,\"x\":3,\"y\":3}],"
                    + "\"n\":0,\"m\":0}";
    private static final String ROWS =
            "<p wx:for=\"{{list}}\" wx:key=\"id\" x=\"{{item.x}}\" y=\"{{item.y}}\" n=\"{{n}}\">{{item.x}}</p><q m=\"{{m}}\"/>";

    private static int evaluations(ViewTree tree, String... changes) {
        set(tree, changes);
        return tree.commit().evaluations();
    }

    @Test
    void anEqualValueIsNoChange() {
        ViewTree tree = ViewRig.tree(ROWS, LIST);
        assertEquals(
                0,
                evaluations(
                        tree,
                        "list",
                        "[{\"id\":1,\"x\":1,\"y\":1},{\"id\":2,\"x\":2,\"y\":2},{\"id\":3,\"x\":3,\"y\":3}]"));
    }

    @Test
    void aNewListWithOneOtherMemberReachesItsReadersOnly() {
        ViewTree tree = ViewRig.tree(ROWS, LIST);
        String changed = "[{\"id\":1,\"x\":1,\"y\":1},{\"id\":2,\"x\":9,\"y\":2},{\"id\":3,\"x\":3,\"y\":3}]";
        assertEquals(1 + 2, evaluations(tree, "list", changed), "the list, an attribute and a text");
    }

    @Test
    void aNameAroundTheLoopReachesEachRow() {
        assertEquals(3, evaluations(ViewRig.tree(ROWS, LIST), "n", "1"));
    }

    @Test
    void aNameThatNobodyReadsReachesNothing() {
        assertEquals(0, evaluations(ViewRig.tree(ROWS, LIST), "none.of[3].these", "1"));
        assertEquals(1, evaluations(ViewRig.tree(ROWS, LIST), "m", "1"));
    }

    @Test
    void rowsThatMoveAreNotWorkedOutAgain() {
        ViewTree tree = ViewRig.tree(ROWS, LIST);
        ViewNode third = tree.find("p").get(2);
        String moved = "[{\"id\":3,\"x\":3,\"y\":3},{\"id\":1,\"x\":1,\"y\":1},{\"id\":2,\"x\":2,\"y\":2}]";
        assertEquals(1, evaluations(tree, "list", moved), "the list");
        assertSame(third, tree.find("p").get(0));
    }

    @Test
    void equalKeysKeepTheirOrderAndAreToldOnce() {
        ViewRig rig = new ViewRig("<p wx:for=\"{{list}}\" wx:key=\"k\">{{item.v}}</p>");
        ViewTree tree = rig.open("{\"list\":[{\"k\":1,\"v\":\"a\"},{\"k\":1,\"v\":\"b\"}]}");
        List<ViewNode> before = tree.find("p");
        set(tree, "list", "[{\"k\":0,\"v\":\"z\"},{\"k\":1,\"v\":\"a\"},{\"k\":1,\"v\":\"b\"}]");
        assertEquals(before, tree.find("p").subList(1, 3));
        assertEquals("zab", tree.root().text());
        assertEquals(1, rig.journal.rows().size());
    }

    @Test
    void anotherKeyIsAnotherNode() {
        ViewTree tree = ViewRig.tree("<p wx:for=\"{{list}}\" wx:key=\"id\">{{item.id}}</p>", LIST);
        ViewNode second = tree.find("p").get(1);
        set(tree, "list[1].id", "7");
        assertNotSame(second, tree.find("p").get(1));
        assertEquals("173", tree.root().text());
    }

    @Test
    void aKeyInTheOtherFormsStillMovesNodes() {
        for (String key : List.of("{{item.id}}", "item.id", "id")) {
            ViewTree tree = ViewRig.tree("<p wx:for=\"{{list}}\" wx:key=\"" + key + "\"/>", LIST);
            ViewNode first = tree.find("p").get(0);
            set(tree, "list", "[{\"id\":2},{\"id\":1}]");
            assertSame(first, tree.find("p").get(1), key);
        }
    }

    @Test
    void templatesPassOnOnlyWhatChanged() {
        String wxml =
                "<template name=\"t\"><a x=\"{{x}}\" y=\"{{y}}\"/></template><template is=\"t\" data=\"{{...o}}\"/>";
        ViewTree tree = ViewRig.tree(wxml, "{\"o\":{\"x\":1,\"y\":2}}");
        assertEquals(2, evaluations(tree, "o.x", "5"), "the data and one attribute");
    }
}
