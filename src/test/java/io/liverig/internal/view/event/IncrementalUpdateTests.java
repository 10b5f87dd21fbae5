package io.liverig.internal.view.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.PageRef;
import io.liverig.data.PlainData;
import io.liverig.internal.view.RandomData;
import io.liverig.internal.view.RandomPage;
import io.liverig.internal.view.ViewRig;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.NodeBehavior;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Any template after any changes looks as if it were rendered afresh. */
class IncrementalUpdateTests {
    @Property(tries = 1500, seed = "1")
    void anUpdatedTreeIsTheTreeThatAFreshRenderGives(@ForAll long seed) {
        Random random = new Random(seed);
        String wxml = new RandomPage(random).wxml();
        ViewRig rig = new ViewRig(wxml);
        rig.files.put("inc.wxml", RandomPage.INCLUDED);
        RandomData values = new RandomData(random);
        ViewTree tree = rig.open(values.page());
        tree.attach();
        for (int turn = 0; turn < 6; turn++) {
            Object before = tree.snapshot();
            String orderBefore = RandomData.order(tree.data().root());
            List<DataChange> changes = values.changes();
            tree.apply(changes);
            assertEquals(fresh(rig, tree), tree.snapshot(), () -> wxml + "\n" + changes);
            Statistics.label("wxs").collect(rig.scripts.calls > 0);
            Statistics.label("tree").collect(before.equals(tree.snapshot()) ? "same" : "changed");
            Statistics.label("keys")
                    .collect(RandomData.moved(
                            orderBefore, RandomData.order(tree.data().root())));
        }
        assertEquals(List.of(), rig.faults());
        for (String construct :
                List.of("let:", "<include", "change:", "model:", "class:", "<template is", "wx:elif", "*this")) {
            Statistics.label(construct).collect(wxml.contains(construct));
            Statistics.label(construct).coverage(seen -> seen.check(true).percentage(share -> share > 5));
        }
        Statistics.label("wxs").coverage(seen -> seen.check(true).percentage(share -> share > 15));
        Statistics.label("tree").coverage(seen -> seen.check("changed").percentage(share -> share > 25));
        Statistics.label("keys").coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @SuppressWarnings("unchecked")
    private static Object fresh(ViewRig rig, ViewTree tree) {
        Map<String, Object> data =
                (Map<String, Object>) PlainData.copy(tree.data().root());
        return rig.layer
                .open(new PageRef("p1", 2, ViewRig.PAGE), data == null ? Map.of() : data, tag -> NodeBehavior.NONE)
                .snapshot();
    }

    @Property(tries = 300, seed = "1")
    void behavioursHearOfEveryNodeOnceInAndOnceOut(@ForAll long seed) {
        Random random = new Random(seed);
        ViewRig rig = new ViewRig(new RandomPage(random).wxml());
        rig.files.put("inc.wxml", RandomPage.INCLUDED);
        RandomData values = new RandomData(random);
        ViewTree tree = rig.open(values.page());
        tree.attach();
        for (int turn = 0; turn < 6; turn++) {
            tree.apply(values.changes());
            assertEquals(tree.find("*").size() - 1, count(rig, "inserted") - count(rig, "removed"));
        }
        tree.detach();
        assertEquals(count(rig, "inserted"), count(rig, "removed"));
        Statistics.label("functions met nodes").collect(rig.scripts.changes > 0);
        assertEquals(Set.of(), rig.scripts.met, "nodes that functions have met are forgotten");
        assertEquals(0, rig.layer.descriptors().size());
        Statistics.label("functions met nodes")
                .coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 500, seed = "1")
    void dataThatComesAgainAsItWasCallsNoFunction(@ForAll long seed) {
        Random random = new Random(seed);
        ViewRig rig = new ViewRig(new RandomPage(random).wxml());
        rig.files.put("inc.wxml", RandomPage.INCLUDED);
        ViewTree tree = rig.open(new RandomData(random).page());
        int rendered = rig.scripts.calls;
        List<DataChange> again = new ArrayList<>();
        tree.data()
                .root()
                .forEach((name, value) -> again.add(new DataChange(DataPath.parse(name), PlainData.copy(value))));
        tree.apply(again);
        tree.apply(List.of(new DataChange(DataPath.parse("unread.by.anybody"), 1.0)));
        assertEquals(rendered, rig.scripts.calls);
        Statistics.label("called").collect(rendered > 0);
        Statistics.label("called").coverage(seen -> seen.check(true).percentage(share -> share > 15));
    }

    private static long count(ViewRig rig, String what) {
        return rig.log.stream()
                .filter(line -> line.startsWith(what))
                .filter(line -> !line.endsWith(" page"))
                .count();
    }
}
