package io.liverig.conformance.shrink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes away and simplifies as long as what is left still shows the fault; at the end no single thing can be left out.
 *
 * <p>It knows nothing of what steps mean: that is for the fault's judge, who refuses steps that show another fault, or
 * that a trtc-wx without faults would fail too.
 */
public final class StepShrinker {
    /** How often the judge is asked at most. */
    public static final int MOST_ATTEMPTS = 800;

    private static final int MOST_PAIRS = 120;

    private final Predicate<List<ObjectNode>> judge;
    private final Set<List<ObjectNode>> refused = new HashSet<>();
    private List<ObjectNode> smallest = List.of();
    private int attempts;

    /**
     * Prepares to shrink.
     *
     * @param judge tells whether steps show the same fault
     */
    public StepShrinker(Predicate<List<ObjectNode>> judge) {
        this.judge = judge;
    }

    /** Returns the smallest steps found that still show the fault. */
    public List<ObjectNode> shrink(List<ObjectNode> steps) {
        smallest = steps;
        List<ObjectNode> before = List.of();
        while (!before.equals(smallest) && attempts < MOST_ATTEMPTS) {
            before = smallest;
            takeUsers();
            takeBlocks();
            simplifyValues();
            UserNames.candidates(smallest).forEach(this::isSmaller);
            if (before.equals(smallest)) {
                takePairs();
            }
        }
        return smallest;
    }

    /** Takes away only the parts that are marked for it, and entries of messages: for judges who know no premises. */
    public List<ObjectNode> shrinkMarked(List<ObjectNode> steps) {
        smallest = steps;
        List<ObjectNode> before = List.of();
        while (!before.equals(smallest) && attempts < MOST_ATTEMPTS) {
            before = smallest;
            for (int size = Math.max(1, Parts.marked(smallest).size() / 2); size >= 1; size /= 2) {
                int at = 0;
                while (at < Parts.marked(smallest).size()) {
                    at += isSmaller(Parts.without(smallest, Parts.marked(smallest), at, size)) ? 0 : size;
                }
            }
            Entries.withoutOne(smallest).forEach(this::isSmaller);
        }
        return smallest;
    }

    private boolean isSmaller(List<ObjectNode> candidate) {
        if (candidate.equals(smallest) || refused.contains(candidate) || attempts >= MOST_ATTEMPTS) {
            return false;
        }
        attempts++;
        if (!judge.test(candidate)) {
            refused.add(candidate);
            return false;
        }
        smallest = candidate;
        return true;
    }

    private void takeBlocks() {
        for (int size = Math.max(1, smallest.size() / 2); size >= 1; size /= 2) {
            int at = 0;
            while (at < Parts.all(smallest).size()) {
                at += isSmaller(Parts.without(smallest, Parts.all(smallest), at, size)) ? 0 : size;
            }
        }
        // One of a group may go alone where the other was there for comparison only.
        for (int i = smallest.size() - 1; i >= 0; i--) {
            isSmaller(Parts.without(smallest, Set.of(i)));
        }
    }

    private void takeUsers() {
        for (String user : UserNames.users(smallest)) {
            isSmaller(Entries.withoutUser(smallest, user));
        }
    }

    /** What only makes sense together goes together: a join and a leave, on and off, a name and its use. */
    private void takePairs() {
        int tried = 0;
        for (int i = 0; i < smallest.size(); i++) {
            for (int j = i + 1; j < smallest.size() && tried < MOST_PAIRS; j++) {
                tried++;
                if (isSmaller(Parts.without(smallest, Set.of(i, j)))) {
                    j = i;
                }
            }
        }
    }

    private void simplifyValues() {
        for (int i = 0; i < smallest.size(); i++) {
            int at = i;
            simplify(smallest.get(i), changed -> isSmaller(replaced(at, (ObjectNode) changed)));
        }
    }

    private List<ObjectNode> replaced(int at, ObjectNode step) {
        List<ObjectNode> changed = new ArrayList<>(smallest);
        changed.set(at, step);
        return changed;
    }

    /** Simplifies a value and then what is in it; returns what has become of it. */
    private static JsonNode simplify(JsonNode value, Predicate<JsonNode> isAccepted) {
        JsonNode now = value;
        boolean again = true;
        while (again) {
            again = false;
            for (JsonNode simpler : Simpler.of(now)) {
                if (isAccepted.test(simpler)) {
                    now = simpler;
                    again = true;
                    break;
                }
            }
        }
        for (Simpler.Place place : Simpler.places(now)) {
            JsonNode holder = now;
            JsonNode inner = simplify(place.of(holder), changed -> isAccepted.test(place.with(holder, changed)));
            now = place.with(holder, inner);
        }
        return now;
    }
}
