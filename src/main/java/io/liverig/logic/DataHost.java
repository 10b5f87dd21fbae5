package io.liverig.logic;

import io.liverig.bridge.Detach;
import io.liverig.bridge.HostFailure;
import io.liverig.bridge.HostFunction;
import io.liverig.bridge.ScriptFaults;
import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.DataPathException;
import io.liverig.data.Json;
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
 * <p>Each call is one commit, a task of its own, in the order of the calls; its callback is a task behind it. The rules
 * of values and of {@code this.data} stand above the script half, {@code set-data.js}.
 */
final class DataHost {
    /** The size in bytes above which the official page warns: one setData should not carry more than 1024 kB. */
    static final long LARGE = 1024 * 1024;

    private final LogicLayer logic;
    private final Map<String, DataPath> paths = new LinkedHashMap<>();

    DataHost(LogicLayer logic) {
        this.logic = logic;
    }

    void contribute(Map<String, HostFunction> host) {
        host.put("path", args -> path(args[0].asString()));
        host.put("setData", args -> setData(args[0].asInt(), args[1], args[2], args[3].asInt()));
        host.put("copiesData", args -> logic.host().settings().copiesData());
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
        PageInstance page = logic.pages().find(number);
        if (page == null || page.isGone()) {
            logic.notice("setData", "setData after onUnload changes this.data only; the page has no view any more");
            logic.post("setData after onUnload", () -> logic.enter("setData", "dataDropped", callback));
            return null;
        }
        List<DataChange> changes = new ArrayList<>();
        List<Object> names = new ArrayList<>();
        long size = 0;
        for (int i = 0; i < keys.getArraySize(); i++) {
            String key = keys.getArrayElement(i).asString();
            names.add(key);
            try {
                Detach.Copy copy = Detach.measured(values.getArrayElement(i));
                size += copy.size() + key.length();
                changes.add(new DataChange(parse(key), copy.value()));
            } catch (HostFailure tooDeep) {
                return "data path \"" + key + "\": " + tooDeep.getMessage();
            }
        }
        takeDown(page, names, size);
        commit(page, new Commit(changes, callback));
        return null;
    }

    private void takeDown(PageInstance page, List<Object> names, long size) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("keys", names);
        detail.put("bytes", size);
        logic.host().journal().row(logic.program(), page.ref().toString(), RowKind.SET_DATA, "setData", detail);
        if (size > LARGE) {
            logic.notice(
                    "setData",
                    "setData carries " + size + " bytes; more than " + LARGE
                            + " slows a device down. Set only what has changed, by data path");
        }
    }

    private void commit(PageInstance page, Commit commit) {
        if (page.isViewOpen()) {
            logic.post("setData of " + page.ref(), () -> reach(page, commit));
        } else {
            page.hold(commit);
        }
    }

    /** Gives a commit to the view, and queues its callback. */
    void reach(PageInstance page, Commit commit) {
        if (page.isGone()) {
            return;
        }
        logic.host().view().apply(page.ref(), commit.changes());
        if (commit.callback() > 0) {
            int number = page.ref().number();
            logic.post(
                    "callback of setData",
                    () -> logic.enter("callback of setData", "dataDone", number, commit.callback()));
        }
    }

    private @Nullable Object fault(String message, Value where) {
        Fault placed = ScriptFaults.caught(logic.program(), FaultKind.DATA, "setData", where);
        logic.host()
                .journal()
                .fault(new Fault(
                        logic.program(),
                        FaultKind.DATA,
                        message,
                        placed.at(),
                        "setData",
                        "Give setData an object whose keys are data paths such as list[0].name",
                        placed.stack()));
        return null;
    }
}
