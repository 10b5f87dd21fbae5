package io.liverig.internal.logic.host;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.DataPathException;
import io.liverig.data.Json;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.bridge.ToPlain;
import io.liverig.internal.logic.page.Components;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Java half of setData: paths, the view's copy, the order of commits and callbacks.
 *
 * <p>The tree follows at once; what is shown follows as a task of its own, in the order of the calls, and the callback is
 * a task behind it. The rules
 * of values and of {@code this.data} stand above the script half, {@code set-data.js}.
 */
public final class DataHost {
    /** The size in bytes above which the official page warns: one setData should not carry more than 1024 kB. */
    static final long LARGE = 1024 * 1024;

    private final ProgramScripts scripts;
    private final Components components;
    private final Map<String, DataPath> paths = new LinkedHashMap<>();

    public DataHost(ProgramScripts scripts, Components components) {
        this.scripts = scripts;
        this.components = components;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put("path", args -> path(args[0].asString()));
        host.put("setData", args -> setData(args[0].asInt(), args[1], args[2], args[3].asInt()));
        host.put("componentData", this::componentData);
        host.put("afterData", args -> afterData(args[0].asInt(), args[1].asInt()));
        host.put("copiesData", args -> scripts.settings().copiesData());
        host.put("dataFault", args -> fault(args[0].asString(), args[1]));
    }

    private String path(String text) {
        try {
            return Json.write(parse(text).segments());
        } catch (DataPathException e) {
            return "!" + e.getMessage();
        }
    }

    private DataPath parse(String text) {
        DataPath known = paths.get(text);
        if (known == null) {
            known = DataPath.parse(text);
            if (paths.size() > 2000) {
                paths.clear();
            }
            paths.put(text, known);
        }
        return known;
    }

    private @Nullable Object setData(int number, Value keys, Value values, int callback) {
        PageInstance page = scripts.pages().find(number);
        if (page == null || page.isGone()) {
            scripts.notice("setData", "setData after onUnload changes this.data only; the page has no view any more");
            scripts.post("setData after onUnload", () -> scripts.enter("setData", "dataDropped", callback));
            return null;
        }
        return change(page, 0, keys, values, callback, false);
    }

    /** A component sets its data, or its template's user has written its properties, which is no row of the timeline. */
    private @Nullable Object componentData(Value[] args) {
        PageInstance page = scripts.pages().find(args[0].asInt());
        return page == null
                ? null
                : change(page, args[1].asInt(), args[2], args[3], args[4].asInt(), args[5].asBoolean());
    }

    private @Nullable Object change(
            PageInstance page, int component, Value keys, Value values, int callback, boolean passed) {
        List<DataChange> changes = new ArrayList<>();
        List<Object> names = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < keys.getArraySize(); i++) {
            String key = keys.getArrayElement(i).asString();
            names.add(key);
            try {
                ToPlain.Copy copy = ToPlain.measured(values.getArrayElement(i));
                size += copy.size() + key.length();
                changes.add(new DataChange(parse(key), copy.value()));
            } catch (HostFailure tooDeep) {
                return "data path \"" + key + "\": " + tooDeep.getMessage();
            }
        }
        if (!passed) {
            note(page, component, names, size);
        }
        long number = scripts.view().apply(page.ref(), component, changes);
        if (!passed) {
            commit(page, number, callback);
            if (component > 0) {
                scripts.view().writeBack(page.ref(), component, changes);
            }
        }
        return null;
    }

    /** Queues a callback behind what has been set so far. */
    private @Nullable Object afterData(int number, int callback) {
        PageInstance page = scripts.pages().find(number);
        if (page != null) {
            commit(page, scripts.view().apply(page.ref(), 0, List.of()), callback);
        }
        return null;
    }

    private void note(PageInstance page, int component, List<Object> names, long size) {
        Map<String, Object> detail = new LinkedHashMap<>();
        if (component > 0) {
            detail.put("component", scripts.view().components().chain(page.ref(), component));
        }
        detail.put("keys", names);
        detail.put("bytes", size);
        scripts.row(page.ref().toString(), RowKind.SET_DATA, "setData", detail);
        if (size > LARGE) {
            scripts.notice(
                    "setData",
                    "setData carries " + size + " bytes; more than " + LARGE
                            + " slows a device down. Set only what has changed, by data path");
        }
    }

    private void commit(PageInstance page, long commit, int callback) {
        if (page.isViewOpen()) {
            scripts.post("setData of " + page.ref(), () -> show(page, commit, callback));
        } else {
            page.queue(() -> show(page, commit, callback));
        }
    }

    /** Has a commit shown, and queues its callback. */
    private void show(PageInstance page, long commit, int callback) {
        if (page.isGone()) {
            return;
        }
        scripts.view().render(page.ref(), commit);
        if (page.isWithComponents() && scripts.view().isReadyDue(page.ref())) {
            scripts.post("ready of components", () -> components.ready(page));
        }
        if (callback > 0) {
            int number = page.ref().number();
            scripts.post(
                    "callback of setData", () -> scripts.enter("callback of setData", "dataDone", number, callback));
        }
    }

    private @Nullable Object fault(String message, Value where) {
        Fault placed = ScriptFaults.caught(scripts.program(), FaultKind.DATA, "setData", where);
        scripts.fault(new Fault(
                scripts.program(),
                FaultKind.DATA,
                message,
                placed.at(),
                "setData",
                "Give setData an object whose keys are data paths such as list[0].name",
                placed.stack()));
        return null;
    }
}
