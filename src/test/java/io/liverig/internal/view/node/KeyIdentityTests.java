package io.liverig.internal.view.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.internal.view.ViewRig;
import io.liverig.internal.view.ViewTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** With wx:key a node belongs to its key, wherever its item goes; of several equal keys, to the number among them. */
class KeyIdentityTests {
    @Test
    void aKeyThatStaysSingleKeepsItsNode() {
        ViewTree tree = ViewRig.tree(
                "<p wx:for=\"{{l}}\" wx:key=\"k\">{{item.v}}</p>", "{\"l\":[{\"k\":1,\"v\":\"a\"},{\"k\":2}]}");
        ViewNode first = tree.find("p").get(0);
        ViewRig.set(tree, "l", "[{\"k\":2},{\"k\":1,\"v\":\"b\"}]");
        assertSame(first, tree.find("p").get(1));
        assertEquals("b", first.text());
    }

    @Test
    void aKeyThatBecomesOneOfSeveralIsAnotherKey() {
        ViewTree tree = ViewRig.tree("<p wx:for=\"{{l}}\" wx:key=\"*this\">{{item}}</p>", "{\"l\":[1,2]}");
        ViewNode first = tree.find("p").get(0);
        ViewRig.set(tree, "l", "[1,1,2]");
        assertNotSame(first, tree.find("p").get(0));
        ViewNode second = tree.find("p").get(1);
        ViewRig.set(tree, "l", "[2,1,0,1]");
        assertSame(second, tree.find("p").get(3));
    }

    @Property(tries = 2000, seed = "1")
    void nodesFollowTheirKeysAndNoneThatIsGoneStays(@ForAll long seed) {
        Random random = new Random(seed);
        ViewRig rig = new ViewRig(
                "<p wx:for=\"{{l}}\" wx:key=\"k\" id=\"{{item.k}}\"><q wx:if=\"{{item.on}}\"/>{{index}}</p>");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("l", items(random));
        ViewTree tree = rig.open(data);
        tree.attach();
        for (int turn = 0; turn < 4; turn++) {
            List<ViewNode> before = tree.find("p");
            List<String> keysBefore = numbered(before);
            tree.apply(List.of(new DataChange(DataPath.parse("l"), items(random))));
            List<ViewNode> now = tree.find("p");
            List<String> keysNow = numbered(now);
            for (int i = 0; i < now.size(); i++) {
                int old = keysBefore.indexOf(keysNow.get(i));
                assertEquals(old >= 0, before.contains(now.get(i)));
                if (old >= 0) {
                    assertSame(before.get(old), now.get(i));
                    Statistics.label("stayed").collect(old == i ? "in its place" : "elsewhere");
                }
            }
            before.forEach(node -> assertEquals(!now.contains(node), node.isRemoved()));
            Statistics.label("keys").collect(keysNow.stream().anyMatch(key -> key.contains("#")));
        }
        tree.detach();
        Statistics.label("stayed").coverage(seen -> seen.check("elsewhere").percentage(share -> share > 20));
        Statistics.label("keys").coverage(seen -> seen.check(true).percentage(share -> share > 20));
    }

    private static List<Object> items(Random random) {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("k", (double) random.nextInt(12));
            item.put("on", random.nextBoolean());
            items.add(item);
        }
        return items;
    }

    /** Returns the key of each row, with its number where several have it. */
    private static List<String> numbered(List<ViewNode> rows) {
        List<String> keys = rows.stream().map(ViewNode::id).toList();
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            long times = keys.stream().filter(key::equals).count();
            long number = keys.subList(0, i).stream().filter(key::equals).count();
            numbered.add(times == 1 ? key : key + "#" + number);
        }
        return numbered;
    }
}
