package io.liverig.internal.view.wxss;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One selector of a rule: compounds, from the node outwards.
 *
 * @param compounds the first is the node's own
 * @param direct for each compound but the first, whether it must be the parent
 * @param weight its specificity
 */
record StyleSelector(List<Compound> compounds, List<Boolean> direct, int weight) {
    private static final Pattern PART = Pattern.compile("([.#]?)([\\w-]+|\\*)|:(first-child|last-child)");

    private static final int MOST = 256;

    /** The selector of a component's own node in its rules. */
    static final StyleSelector HOST = new StyleSelector(List.of(), List.of(), 100);

    /** Conditions on one node. */
    record Compound(List<String> tags, List<String> ids, List<String> classes, List<String> places) {
        boolean matches(LayoutNode node) {
            return tags.stream().allMatch(tag -> tag.equals("*") || tag.equals(node.tag()))
                    && ids.stream().allMatch(id -> id.equals(node.id()))
                    && node.classNames().containsAll(classes)
                    && places.stream().allMatch(place -> stands(node, place));
        }

        private static boolean stands(LayoutNode node, String place) {
            LayoutNode parent = node.parent();
            if (parent == null) {
                return false;
            }
            List<? extends LayoutNode> children = parent.children();
            boolean first = place.equals("first-child");
            int at = first ? 0 : children.size() - 1;
            while (at >= 0 && at < children.size() && children.get(at).tag().equals("#text")) {
                at += first ? 1 : -1;
            }
            return at >= 0 && at < children.size() && children.get(at) == node;
        }
    }

    /** Reads a selector; null when it has something that is not understood, and when it has more than {@value #MOST} parts. */
    static @Nullable StyleSelector parse(String text) {
        if (text.equals(":host")) {
            return HOST;
        }
        List<Compound> compounds = new ArrayList<>();
        List<Boolean> direct = new ArrayList<>();
        int weight = 0;
        boolean child = false;
        for (String word : text.replace(">", " > ").strip().split("\\s+")) {
            if (word.equals(">")) {
                child = true;
                continue;
            }
            Compound compound = compound(word);
            if (compound == null || compounds.size() == MOST) {
                return null;
            }
            if (!compounds.isEmpty()) {
                direct.add(0, child);
            }
            compounds.add(0, compound);
            child = false;
            weight += compound.ids().size() * 10_000
                    + (compound.classes().size() + compound.places().size()) * 100
                    + (int) compound.tags().stream()
                            .filter(tag -> !tag.equals("*"))
                            .count();
        }
        return child ? null : new StyleSelector(List.copyOf(compounds), List.copyOf(direct), weight);
    }

    private static @Nullable Compound compound(String word) {
        Compound made = new Compound(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher part = PART.matcher(word);
        int at = 0;
        while (part.find() && part.start() == at) {
            at = part.end();
            String place = part.group(3);
            List<String> kind = place != null
                    ? made.places()
                    : part.group(1).equals(".") ? made.classes() : part.group(1).equals("#") ? made.ids() : made.tags();
            kind.add(place != null ? place : part.group(2));
        }
        return at == word.length() && at > 0 ? made : null;
    }

    /** Returns whether it speaks of tags alone. */
    boolean isOfTags() {
        return !compounds.isEmpty()
                && compounds.stream()
                        .allMatch(one -> one.ids().isEmpty() && one.classes().isEmpty());
    }

    boolean matches(LayoutNode node) {
        return !compounds.isEmpty()
                && compounds.get(0).matches(node)
                && (compounds.size() == 1 || around(node, 1) == Around.FOUND);
    }

    /** How the search for what must be around a node ends. */
    private enum Around {
        FOUND,
        /** Not from this node; further out there may be another. */
        NOT_HERE,
        /** No node further out can do better: the search is over. */
        NOWHERE
    }

    /** Looks outwards once only: when an outer part is nowhere, no other choice of the inner parts helps. */
    private Around around(LayoutNode node, int index) {
        boolean child = direct.get(index - 1);
        for (LayoutNode at = node.parent(); at != null; at = at.parent()) {
            if (at.scope().equals(node.scope()) && compounds.get(index).matches(at)) {
                Around found = index + 1 == compounds.size() ? Around.FOUND : around(at, index + 1);
                if (child || found != Around.NOT_HERE) {
                    return found;
                }
            } else if (child) {
                return Around.NOT_HERE;
            }
        }
        return Around.NOWHERE;
    }
}
