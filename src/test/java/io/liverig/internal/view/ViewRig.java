package io.liverig.internal.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.internal.port.ComponentNames;
import io.liverig.internal.port.ComponentPort;
import io.liverig.internal.port.EventSink;
import io.liverig.internal.port.HandlerCall;
import io.liverig.internal.port.LogicPorts;
import io.liverig.internal.port.ModelChange;
import io.liverig.internal.view.node.AttributeChange;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodePort;
import io.liverig.journal.Fault;
import io.liverig.journal.JournalBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page over files in memory, with everything it says and does written down. */
public final class ViewRig {
    public static final String PAGE = "pages/room/room";

    public final Map<String, String> files = new LinkedHashMap<>();
    public final List<HandlerCall> calls = new ArrayList<>();
    public final List<ModelChange> writes = new ArrayList<>();
    public final List<String> log = new ArrayList<>();
    public long now = 1_000;
    public final CountedScripts scripts = new CountedScripts();
    final JournalBook journal = new JournalBook(() -> now);
    public final ViewLayer layer = new ViewLayer(
            "p1",
            files::get,
            new LogicPorts(new Sink(), ComponentPort.NONE, ComponentNames.NONE, scripts),
            journal,
            () -> now);

    public ViewRig(String wxml) {
        files.put(PAGE + ".wxml", wxml);
    }

    private final class Sink implements EventSink {
        @Override
        public void handle(HandlerCall call) {
            calls.add(call);
        }

        @Override
        public void write(ModelChange change) {
            writes.add(change);
        }
    }

    private final class Logged implements NodeBehavior {
        @Override
        public void inserted(NodePort node) {
            log.add("inserted " + name(node));
        }

        @Override
        public void attributeChanged(AttributeChange change) {
            log.add("changed " + name(change.node()) + " " + change.name() + "=" + Json.write(change.value()));
        }

        @Override
        public void removed(NodePort node) {
            log.add("removed " + name(node));
        }

        private String name(NodePort node) {
            return node.tag() + (node.id().isEmpty() ? "" : "#" + node.id());
        }
    }

    public ViewTree open(String data) {
        return open(map(data));
    }

    public ViewTree open(Map<String, Object> data) {
        return layer.open(new PageRef("p1", 1, PAGE), data, tag -> new Logged());
    }

    /** Opens the WXML with the data, given as JSON. */
    public static ViewTree tree(String wxml, String data) {
        return new ViewRig(wxml).open(data);
    }

    /** Returns the text of a page. */
    public static String text(String wxml, String data) {
        return tree(wxml, data).root().text();
    }

    /** Changes the tree by path and JSON value, in turns, in one commit. */
    public static void set(ViewTree tree, String... pathsAndValues) {
        List<DataChange> changes = new ArrayList<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            changes.add(new DataChange(DataPath.parse(pathsAndValues[i]), value(pathsAndValues[i + 1])));
        }
        tree.apply(changes);
    }

    public List<String> faults() {
        return journal.faults().stream().map(Fault::text).toList();
    }

    /** Returns the names of the handlers called so far, and forgets them. */
    public List<String> handlers() {
        List<String> names = calls.stream().map(HandlerCall::handler).toList();
        calls.clear();
        return names;
    }

    public static @Nullable Object value(String json) {
        try {
            return Json.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String json) {
        Object value = value(json);
        return value instanceof Map ? (Map<String, Object>) value : new LinkedHashMap<>();
    }
}
