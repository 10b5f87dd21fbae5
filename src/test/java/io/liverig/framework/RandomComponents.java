package io.liverig.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Templates of nested components with slots of every kind, and changes of the data that they show. */
final class RandomComponents {
    /** The tags of the components; each shows what is inside it in slots of its own kind. */
    static final List<String> TAGS = List.of("leaf", "single", "multi", "dyn", "gate");

    private static final int DEPTH = 4;

    private final Random random;

    RandomComponents(long seed) {
        random = new Random(seed);
    }

    /** Adds the components; each counts itself in and out at the app, and a leaf what it hears. */
    static Stage on(Stage stage) {
        String counted =
                "lifetimes: { attached() { getApp().came(this) }, moved() { getApp().moves++ }, detached() { getApp().left(this) } }";
        String names = "<slot name='a' v='{{index}}'/>|<slot name='b' v='{{1}}'/>|<slot/>";
        return stage.file("app.js", """
                        App({ alive: [], bad: 0, heard: 0, moves: 0, gone: 0,
                          came(c) { this.bad += this.alive.includes(c) ? 1 : 0; this.alive.push(c) },
                          left(c) { this.bad += this.alive.includes(c) ? 0 : 1; this.alive = this.alive.filter((x) => x !== c); this.gone++ } })""")
                .component(
                        "leaf",
                        "{ properties: { s: String }, observers: { s() { getApp().heard++ } }, " + counted + " }",
                        "<{{s}}>".replace("<", "(").replace(">", ")"))
                .component("single", "{ " + counted + " }", "[<slot/>]")
                .component("multi", "{ options: { multipleSlots: true }, " + counted + " }", names)
                .component("dyn", "{ options: { dynamicSlots: true }, " + counted + " }", names)
                .component("gate", "{ properties: { open: Boolean }, " + counted + " }", "<slot wx:if='{{open}}'/>!")
                .file(
                        "q/q.js",
                        "Page({ count(name) { return getApp()[name].length === undefined ? getApp()[name] : getApp()[name].length } })");
    }

    /** Returns a template; what is in it is there only while {@code ready} holds. */
    String template() {
        return "<block wx:if='{{ready}}'>" + nodes(0, "", false) + "</block>";
    }

    private String nodes(int depth, String names, boolean slotted) {
        StringBuilder all = new StringBuilder();
        for (int i = 0, count = 1 + random.nextInt(3); i < count; i++) {
            all.append(node(depth, names, slotted));
        }
        return all.toString();
    }

    private String node(int depth, String names, boolean slotted) {
        String slot = slotted
                ? List.of(" slot='a'", " slot='{{to}}'", "", " slot='b'").get(random.nextInt(4))
                : "";
        String value = "{{" + pick(names.isEmpty() ? "x,y,o.p" : "x,y,o.p," + names) + "}}";
        int kind = depth == DEPTH ? random.nextInt(2) : random.nextInt(9);
        return switch (kind) {
            case 0 -> "<view" + slot + ">" + value + " </view>";
            case 1, 2 -> "<leaf" + slot + " s='" + value + "'/>";
            case 3 -> "<single" + slot + ">" + nodes(depth + 1, names, false) + "</single>";
            case 4 -> "<multi" + slot + ">" + nodes(depth + 1, names, true) + "</multi>";
            case 5 -> "<dyn" + slot + ">" + nodes(depth + 1, names, true) + "</dyn>";
            case 6 -> "<gate" + slot + " open='{{" + pick("f,g") + "}}'>" + nodes(depth + 1, names, false) + "</gate>";
            case 7 -> "<block wx:if='{{" + pick("f,g") + "}}'>" + nodes(depth + 1, names, slotted) + "</block>";
            default -> loop(depth, slotted);
        };
    }

    private String loop(int depth, boolean slotted) {
        String item = "i" + depth;
        String key = random.nextInt(3) == 0 ? "" : " wx:key='k'";
        return "<block wx:for='{{" + pick("list,other") + "}}' wx:for-item='" + item + "'" + key + ">"
                + nodes(depth + 1, item + ".v," + item + ".k", slotted) + "</block>";
    }

    private String pick(String names) {
        String[] all = names.split(",");
        return all[random.nextInt(all.length)];
    }

    /** Returns the members of a change, as JSON without the braces. */
    String change() {
        return switch (random.nextInt(8)) {
            case 0 -> "\"x\": " + random.nextInt(4);
            case 1 -> "\"o.p\": " + random.nextInt(4) + ", \"y\": \"w\"";
            case 2 -> "\"f\": " + random.nextBoolean();
            case 3 -> "\"g\": " + random.nextBoolean();
            case 4 -> "\"to\": \"" + List.of("a", "b", "", "none").get(random.nextInt(4)) + "\"";
            case 5 -> "\"list\": " + rows();
            case 6 -> "\"other\": " + rows() + ", \"f\": " + random.nextBoolean();
            default -> "\"list[0]\": {\"k\": \"z\", \"v\": " + random.nextInt(9) + "}";
        };
    }

    /** Returns rows with different keys. */
    String rows() {
        List<String> keys = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        Collections.shuffle(keys, random);
        return keys.subList(0, random.nextInt(5)).stream()
                .map(key -> "{\"k\": \"" + key + "\", \"v\": " + random.nextInt(3) + "}")
                .toList()
                .toString();
    }
}
