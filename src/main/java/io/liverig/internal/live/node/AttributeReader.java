package io.liverig.internal.live.node;

import io.liverig.data.JsValues;
import io.liverig.internal.live.table.AttributeRow;
import io.liverig.internal.live.table.AttributeType;
import io.liverig.internal.live.table.Coerced;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.view.node.NodePort;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a node's attributes after a component's table; says each wrong name and each wrong value once.
 *
 * <p>Null and undefined stand for an attribute that is not set: npm trtc-wx-sdk hands out an empty object after a call,
 * and the page binds its missing members.
 */
public final class AttributeReader {
    private static final Pattern GENERAL = Pattern.compile(
            "id|class|style|hidden|slot|is|animation|role|(data|aria|generic)-.*|(bind|catch|capture-|mut-bind).*|.*:.*");
    private static final Map<String, Set<String>> SEEN_IN_THE_WILD =
            Map.of("live-player", Set.of("enable-metadata"), "live-pusher", Set.of("object-fit"));

    private final LiveBase base;
    private final NodePort node;
    private final LiveTables tables;
    private final Set<String> said = new HashSet<>();

    public AttributeReader(LiveBase base, NodePort node, LiveTables tables) {
        this.base = base;
        this.node = node;
        this.tables = tables;
    }

    public AttributeValues read() {
        node.attributes().keySet().forEach(this::checkName);
        Map<String, Object> values = new LinkedHashMap<>();
        for (AttributeRow row : tables.attributes().rows()) {
            values.put(row.name(), value(row));
        }
        return new AttributeValues(values, this::isSet);
    }

    private Object value(AttributeRow row) {
        Object given = node.attribute(row.name());
        if (given == null || JsValues.isNullish(given) || isTooNew(row)) {
            return row.initial();
        }
        Coerced coerced = row.coerce(given);
        if (!coerced.isGood() && said.add(row.name() + "=" + JsValues.text(given))) {
            fault("<" + tables.tag() + "> " + coerced.fact(), coerced.remedy());
        }
        if (row.type() == AttributeType.BOOLEAN && "false".equals(given) && said.add(row.name() + "=false")) {
            notice(row.name(), "the text \"false\" counts as true; write " + row.name() + "=\"{{false}}\"");
        }
        return coerced.value();
    }

    private boolean isTooNew(AttributeRow row) {
        boolean tooNew = !base.conditions().library().has(row.minLibrary());
        if (tooNew && said.add(row.name() + " too new")) {
            notice(
                    row.name(),
                    "needs base library " + row.minLibrary() + ", the phone has "
                            + base.conditions().library().text() + "; it has no effect");
        }
        return tooNew;
    }

    /** Returns whether the page gives an attribute a value. */
    public boolean isSet(String name) {
        Object given = node.attribute(name);
        return given != null && !JsValues.isNullish(given);
    }

    private void checkName(String name) {
        boolean known = tables.attributes().find(name).isPresent();
        if (known || GENERAL.matcher(name).matches() || !said.add(name)) {
            return;
        }
        if (SEEN_IN_THE_WILD.getOrDefault(tables.tag(), Set.of()).contains(name)) {
            notice(name, "programs set it on <" + tables.tag() + ">, no document describes it; it has no effect");
            return;
        }
        String closest = ClosestName.among(tables.attributes().names(), name);
        String remedy = closest == null ? "remove it" : "did you mean " + closest + "?";
        fault("<" + tables.tag() + "> has no attribute \"" + name + "\"", remedy);
    }

    public void fault(String message, String remedy) {
        base.journal().fault(Fault.of(base.program(), FaultKind.ATTRIBUTE, message, node.place(), remedy));
    }

    private void notice(String name, String text) {
        base.journal().notice(base.program(), node.place().toString(), name, text);
    }
}
