package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which components of a program are related, and how both sides write it.
 *
 * @param links what is related, each once
 */
record Relations(List<Link> links) {
    /** Two components, by their names; near says that one stands in the other with no component between. */
    private record Link(String parent, String child, boolean near) {
        boolean joins(String one, String other) {
            return List.of(parent, child).equals(List.of(one, other))
                    || List.of(child, parent).equals(List.of(one, other));
        }
    }

    static Relations of(Draw draw, int components) {
        Set<Link> links = new LinkedHashSet<>();
        if (components > 1 && draw.maybe(40)) {
            for (int i = 0; i < 3 && (i == 0 || draw.maybe(40)); i++) {
                int parent = 1 + draw.below(components);
                int child = 1 + (parent + draw.below(components - 1)) % components;
                boolean near = draw.maybe(50);
                if (links.stream().noneMatch(each -> each.joins("c" + parent, "c" + child))) {
                    draw.met("relation of " + (near ? "parent and child" : "ancestor and descendant"));
                    links.add(new Link("c" + parent, "c" + child, near));
                }
            }
        }
        return new Relations(new ArrayList<>(links));
    }

    /** Writes the relations of one component; "" when it has none. */
    String written(String who) {
        StringBuilder text = new StringBuilder();
        for (Link link : links) {
            if (link.parent().equals(who)) {
                text.append(relation(who, link.child(), link.near() ? "child" : "descendant"));
            } else if (link.child().equals(who)) {
                text.append(relation(who, link.parent(), link.near() ? "parent" : "ancestor"));
            }
        }
        return text.isEmpty() ? "" : "  relations: {\n" + text + "  },\n";
    }

    private static String relation(String who, String other, String type) {
        return """
                    './%2$s': {
                      type: '%3$s',
                      linked(it) { app.note('%1$s linked %2$s', it.is, it.id) },
                      linkChanged(it) { app.note('%1$s linkChanged %2$s', it.is, it.id) },
                      unlinked(it) { app.note('%1$s unlinked %2$s', it.is, it.id) },
                    },
                """.formatted(who, other, type);
    }
}
