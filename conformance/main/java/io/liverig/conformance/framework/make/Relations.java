package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which components of a program are related, and how both sides write it.
 *
 * @param links what is related, each once
 */
record Relations(List<Link> links) {
    /** Two components, by their names; near says that one stands in the other with no component between. */
    private record Link(String parent, String child, boolean near, Through through) {
        boolean joins(String one, String other) {
            return List.of(parent, child).equals(List.of(one, other))
                    || List.of(child, parent).equals(List.of(one, other));
        }
    }

    /** Which side names the other by a behavior that it has mixed in. */
    private enum Through {
        NEITHER,
        PARENT,
        CHILD
    }

    private static final String KIN = "kin";

    static Relations of(Draw draw, int components, Map<String, String> files) {
        Set<Link> links = new LinkedHashSet<>();
        if (components > 1 && draw.maybe(40)) {
            for (int i = 0; i < 3 && (i == 0 || draw.maybe(40)); i++) {
                int parent = 1 + draw.below(components);
                int child = 1 + (parent + draw.below(components - 1)) % components;
                boolean near = draw.maybe(50);
                Through through =
                        links.isEmpty() && draw.maybe(35) ? draw.pick(Through.PARENT, Through.CHILD) : Through.NEITHER;
                if (links.stream().noneMatch(each -> each.joins("c" + parent, "c" + child))) {
                    draw.met("relation of " + (near ? "parent and child" : "ancestor and descendant"));
                    links.add(new Link("c" + parent, "c" + child, near, through));
                }
            }
        }
        Relations relations = new Relations(new ArrayList<>(links));
        if (relations.toBehaviors()) {
            draw.met("relation to a behavior");
            files.put("b/" + KIN + ".js", "module.exports = Behavior({})\n");
        }
        return relations;
    }

    /** Returns whether a target is a behavior, which the published adapter takes in a builder's steps alone, see the ledger. */
    boolean toBehaviors() {
        return links.stream().anyMatch(link -> link.through() != Through.NEITHER);
    }

    /** Returns the behaviors that a component has to mix in. */
    List<String> behaviors(String who) {
        boolean named = links.stream()
                .anyMatch(link -> (link.through() == Through.CHILD
                                && link.child().equals(who))
                        || (link.through() == Through.PARENT && link.parent().equals(who)));
        return named ? List.of(KIN) : List.of();
    }

    /** Writes the relations of one component; "" when it has none. */
    String written(String who) {
        StringBuilder text = new StringBuilder();
        for (Link link : links) {
            if (link.parent().equals(who)) {
                boolean kin = link.through() == Through.CHILD;
                text.append(relation(who, link.child(), link.near() ? "child" : "descendant", kin));
            } else if (link.child().equals(who)) {
                boolean kin = link.through() == Through.PARENT;
                text.append(relation(who, link.parent(), link.near() ? "parent" : "ancestor", kin));
            }
        }
        return text.isEmpty() ? "" : "  relations: {\n" + text + "  },\n";
    }

    private static String relation(String who, String other, String type, boolean kin) {
        return """
                    '%2$s': {
                      type: '%3$s',%4$s
                      linked(it) { app.note('%1$s linked %2$s', it.is, it.id) },
                      linkChanged(it) { app.note('%1$s linkChanged %2$s', it.is, it.id) },
                      unlinked(it) { app.note('%1$s unlinked %2$s', it.is, it.id) },
                    },
                """.formatted(
                who, kin ? KIN : "./" + other, type, kin ? "\n      target: require('../b/" + KIN + ".js')," : "");
    }
}
