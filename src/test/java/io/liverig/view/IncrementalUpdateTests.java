package io.liverig.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.data.DataChange;
import io.liverig.data.PageRef;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Any template after any changes looks as if it were rendered afresh. */
class IncrementalUpdateTests {
    @Property(tries = 1500)
    void anUpdatedTreeIsTheTreeThatAFreshRenderGives(@ForAll long seed) {
        Random random = new Random(seed);
        String wxml = new RandomPage(random).wxml();
        ViewRig rig = new ViewRig(wxml);
        RandomData values = new RandomData(random);
        ViewTree tree = rig.layer.open(new PageRef("p1", 1, ViewRig.PAGE), values.page());
        tree.attach();
        for (int turn = 0; turn < 6; turn++) {
            Object before = tree.snapshot();
            String orderBefore = RandomData.order(tree.data().root());
            List<DataChange> changes = values.changes();
            tree.apply(changes);
            assertEquals(fresh(rig, tree), tree.snapshot(), () -> wxml + "\n" + changes);
            Statistics.label("tree").collect(before.equals(tree.snapshot()) ? "same" : "changed");
            Statistics.label("keys")
                    .collect(RandomData.moved(
                            orderBefore, RandomData.order(tree.data().root())));
        }
        assertEquals(List.of(), rig.faults());
        Statistics.label("tree").coverage(seen -> seen.check("changed").percentage(share -> share > 25));
        Statistics.label("keys").coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @SuppressWarnings("unchecked")
    private static Object fresh(ViewRig rig, ViewTree tree) {
        Map<String, Object> data = (Map<String, Object>) Copies.deep(tree.data().root());
        return rig.layer
                .open(new PageRef("p1", 2, ViewRig.PAGE), data == null ? Map.of() : data)
                .snapshot();
    }

    @Property(tries = 300)
    void behavioursHearOfEveryNodeOnceInAndOnceOut(@ForAll long seed) {
        Random random = new Random(seed);
        ViewRig rig = new ViewRig(new RandomPage(random).wxml());
        RandomData values = new RandomData(random);
        ViewTree tree = rig.layer.open(new PageRef("p1", 1, ViewRig.PAGE), values.page());
        tree.attach();
        for (int turn = 0; turn < 6; turn++) {
            tree.apply(values.changes());
            assertEquals(tree.find("*").size() - 1, count(rig, "inserted") - count(rig, "removed"));
        }
        tree.detach();
        assertEquals(count(rig, "inserted"), count(rig, "removed"));
    }

    private static long count(ViewRig rig, String what) {
        return rig.log.stream()
                .filter(line -> line.startsWith(what))
                .filter(line -> !line.endsWith(" page"))
                .count();
    }
}
