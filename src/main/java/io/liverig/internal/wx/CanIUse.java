package io.liverig.internal.wx;

import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.ProgramFacts;
import io.liverig.internal.wx.call.Rows;
import java.util.List;
import java.util.Set;

/**
 * Says what a program can use, from the rows themselves:
 * https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html
 *
 * <p>A name is {@code api}, {@code api.return.field}, {@code api.success.field}, {@code api.object.option}, or
 * {@code component.attribute.value}.
 */
final class CanIUse {
    private static final Set<String> PARTS = Set.of("return", "success", "object", "callback");

    private final ProgramFacts facts;
    private final List<HostRow> rows;

    CanIUse(ProgramFacts facts, List<HostRow> rows) {
        this.facts = facts;
        this.rows = rows;
    }

    HostRow row() {
        return Rows.sync("canIUse", this::canIUse);
    }

    private Object canIUse(CallArgs args) {
        return args.at(0) instanceof String schema && knows(List.of(schema.split("\\.")));
    }

    private boolean knows(List<String> path) {
        String name = path.get(0);
        if (!isThere(name)) {
            return isThere(String.join(".", path)) || facts.hasComponent(path);
        }
        boolean known = path.size() == 1;
        if (path.size() == 2) {
            known = PARTS.contains(path.get(1));
        } else if (path.size() >= 3) {
            known = PARTS.contains(path.get(1)) && CallShapes.has(name, path.get(1), path.get(2));
        }
        return known;
    }

    /** Rarely asked: a set of the names would weigh on every program. */
    private boolean isThere(String name) {
        return name.equals("canIUse")
                || rows.stream()
                        .anyMatch(row ->
                                !(row instanceof HostRow.Missing) && row.name().equals(name));
    }
}
