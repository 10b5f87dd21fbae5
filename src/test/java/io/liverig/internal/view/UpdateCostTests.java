package io.liverig.internal.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the two updates of a call page with 50 players of 25 attributes each. */
@Tag("bench")
class UpdateCostTests {
    private static final int PLAYERS = 50;
    private static final int ATTRIBUTES = 25;

    @Test
    void aFlagByPathAndAListWithOneOtherFlagAreCheap() {
        ViewTree tree = ViewRig.tree(wxml(), "{}");
        tree.apply(List.of(new DataChange(DataPath.parse("playerList"), players(-1))));
        double byPath = micros(tree, turn -> new DataChange(DataPath.parse("playerList[3].p7"), turn % 2 == 0));
        double byList = micros(tree, turn -> new DataChange(DataPath.parse("playerList"), players(turn % PLAYERS)));
        double making = micros(null, turn -> new DataChange(DataPath.parse("playerList"), players(turn % PLAYERS)));
        System.out.printf("by path %.1f us, by list %.1f us%n", byPath, byList - making);
        assertTrue(byPath < 30, () -> "a flag by path takes " + byPath + " microseconds");
        assertTrue(byList - making < 100, () -> "a list takes " + (byList - making) + " microseconds");
    }

    private interface Turn {
        DataChange change(int number);
    }

    private static double micros(@org.jspecify.annotations.Nullable ViewTree tree, Turn turn) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 2000; i++) {
                DataChange change = turn.change(i);
                if (tree != null) {
                    tree.apply(List.of(change));
                }
            }
            best = Math.min(best, (System.nanoTime() - start) / 2000.0 / 1000);
        }
        return best;
    }

    private static String wxml() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < ATTRIBUTES; i++) {
            attributes.append(" p").append(i).append("=\"{{item.p").append(i).append("}}\"");
        }
        return "<live-player wx:for=\"{{playerList}}\" wx:key=\"id\"" + attributes + " data-id=\"{{item.id}}\"/>";
    }

    private static List<Object> players(int odd) {
        List<Object> players = new ArrayList<>();
        for (int i = 0; i < PLAYERS; i++) {
            Map<String, Object> player = new LinkedHashMap<>();
            player.put("id", "user" + i);
            for (int p = 0; p < ATTRIBUTES; p++) {
                player.put("p" + p, p == 7 && i == odd);
            }
            players.add(player);
        }
        return players;
    }
}
