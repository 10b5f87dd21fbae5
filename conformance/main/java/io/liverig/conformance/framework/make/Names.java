package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.List;

/**
 * What a template's expressions can name: paths, some to values that are not there.
 *
 * @param paths paths to single values
 * @param lists paths that wx:for can go through
 * @param loops how many loops, or slots that make their content again, are around
 */
record Names(List<String> paths, List<String> lists, int loops) {
    static final Names PAGE = new Names(
            List.of(
                    "n",
                    "s",
                    "a",
                    "o.x",
                    "o.y.z",
                    "list.length",
                    "list[0].name",
                    "list[n].name",
                    "o[s]",
                    "m",
                    "list",
                    "o",
                    "words[1]",
                    "none.x",
                    "none.y.z",
                    "none.list[1]",
                    "m.k",
                    "s.length",
                    "o.y",
                    "list[0]"),
            List.of("list", "words", "o", "n", "m", "list[0].kids", "s", "none.list"),
            0);

    static final Names COMPONENT = new Names(
            List.of(
                    "n",
                    "s",
                    "pa",
                    "pb",
                    "pc.x",
                    "o.x",
                    "pd",
                    "pd[0]",
                    "pe",
                    "pf",
                    "pLong",
                    "list.length",
                    "list[0].name",
                    "pc",
                    "pd.length",
                    "b",
                    "none"),
            List.of("list", "pd", "n", "pc", "pe", "list[0].kids"),
            0);

    /** Adds what a slot gives to what stands in it. */
    Names given() {
        List<String> all = new ArrayList<>();
        for (String name : List.of("v", "z")) {
            for (String member : List.of("", "", "", ".x", ".name", "[0]", ".length")) {
                all.add(name + member);
            }
        }
        all.addAll(paths);
        List<String> through = new ArrayList<>(List.of("v", "z"));
        through.addAll(lists);
        return new Names(all, through, loops + 1);
    }

    /** Takes note that what is here is made several times. */
    Names repeated() {
        return new Names(paths, lists, loops + 1);
    }

    /** Adds what a loop's item and index are called. */
    Names within(String item, String index) {
        List<String> all = new ArrayList<>();
        for (String member : List.of("", ".name", ".id", ".flag", ".kids[0]", ".kids.length")) {
            all.add(item + member);
        }
        all.add(index);
        all.add("list[" + index + "].flag");
        all.addAll(paths);
        List<String> within = new ArrayList<>(List.of(item + ".kids", item));
        within.addAll(lists);
        return new Names(all, within, loops + 1);
    }
}
