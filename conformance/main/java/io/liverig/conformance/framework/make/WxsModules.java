package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.List;

/**
 * The wxs modules of a template.
 *
 * @param written what the template begins with
 * @param calls expressions that call what they export
 */
record WxsModules(String written, List<String> calls) {
    private static final String MODULE = """
            <wxs module="w">
            var hidden = 2;
            var kind = function (it) { return it === null ? 'null' : typeof it };
            module.exports = {
              twice: function (it) { return hidden * it },
              kind: kind,
              join: function (list, by) { return list && list.join ? list.join(by) : 'no list' },
              pair: function (a, b) { return [a, b] },
              pick: function (o, name) { return o ? o[name] : 'nothing' },
              names: { one: 'eins', k: 'zwei' }
            };
            </wxs>
            """;

    static WxsModules of(Draw draw) {
        if (!draw.maybe(25)) {
            return new WxsModules("", List.of());
        }
        draw.met("<wxs>");
        return new WxsModules(
                MODULE,
                List.of(
                        "w.twice(n)",
                        "w.kind(o)",
                        "w.kind(list[0])",
                        "w.join(list, s)",
                        "w.join(words, n)",
                        "w.pair(n, s)[0]",
                        "w.pick(o, s)",
                        "w.pick(o, 'x')",
                        "w.pair(o, list)",
                        "w.names.one",
                        "w.names[s]",
                        "w.twice(w.twice(n))"));
    }

    /** Adds the calls to what expressions can name. */
    Names over(Names names) {
        List<String> paths = new ArrayList<>(names.paths());
        paths.addAll(calls);
        paths.addAll(calls);
        return new Names(List.copyOf(paths), names.lists(), names.loops());
    }
}
