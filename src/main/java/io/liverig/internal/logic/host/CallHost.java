package io.liverig.internal.logic.host;

import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.bridge.HostTable;
import io.liverig.internal.bridge.ToPlain;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.PendingReply;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.internal.logic.page.Shortened;
import io.liverig.journal.RowKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Carries the calls of wx and of its objects to their rows, and the answers back. */
public final class CallHost {
    private final ProgramScripts scripts;
    private final HostTable table;

    public CallHost(ProgramScripts scripts, HostTable table) {
        this.scripts = scripts;
        this.table = table;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put("wx", args -> table.script());
        host.put("callNow", args -> now(args[0].asInt(), args[1].asString(), args[2], args[3].asInt()));
        host.put("callLater", args -> later(args[0].asInt(), args[1].asString(), args[2], args[3].asInt()));
        host.put("begin", args -> begin(args[0].asInt(), args[1], args[2].asInt()));
        host.put("read", args -> read(args[0].asInt(), args[1].asString()));
        host.put("write", args -> write(args[0].asInt(), args[1].asString(), args[2]));
        host.put("failLater", args -> {
            PendingReply reply = new PendingReply(scripts, "", args[0].asInt());
            reply.answer("fail", args[1].asString());
            return null;
        });
        host.put("notImplemented", args -> {
            scripts.notImplemented(args[0].asString());
            return args[0].asString() + " is not implemented";
        });
    }

    private String now(int index, String handle, Value values, int scope) {
        HostRow row = table.row(index);
        CallArgs args = args(handle, ToPlain.list(values), scope);
        note(row.name(), args);
        try {
            Object result = row instanceof HostRow.Factory factory
                    ? factory.call().call(args)
                    : ((HostRow.Sync) row).call().call(args);
            return result == Undefined.UNDEFINED ? "=" : "=" + Json.write(result);
        } catch (HostFailure failure) {
            return "!" + row.name().substring(row.name().lastIndexOf('.') + 1) + ":fail " + failure.getMessage();
        }
    }

    private @Nullable Object later(int index, String handle, Value values, int id) {
        HostRow.Async row = (HostRow.Async) table.row(index);
        CallArgs args = args(handle, ToPlain.list(values), 0);
        note(row.name(), args);
        PendingReply reply = new PendingReply(scripts, row.name(), id);
        try {
            row.call().call(args, reply);
        } catch (HostFailure failure) {
            reply.fail(String.valueOf(failure.getMessage()));
        }
        return null;
    }

    private String begin(int index, Value values, int id) {
        HostRow.Begin row = (HostRow.Begin) table.row(index);
        CallArgs args = args("", ToPlain.list(values), 0);
        note(row.name(), args);
        return "=" + Json.write(row.call().call(args, new PendingReply(scripts, row.name(), id)));
    }

    /** Reading a property leaves no row: pages do so many times a second, and it changes nothing. */
    private String read(int index, String handle) {
        Object value = ((HostRow.Property) table.row(index)).read().call(args(handle, List.of(), 0));
        return value == Undefined.UNDEFINED ? "=" : "=" + Json.write(value);
    }

    private @Nullable Object write(int index, String handle, Value values) {
        HostRow.Property row = (HostRow.Property) table.row(index);
        HostRow.SyncCall write = row.write();
        CallArgs args = args(handle, ToPlain.list(values), 0);
        note(row.name(), args);
        if (write != null) {
            write.call(args);
        }
        return null;
    }

    private CallArgs args(String handle, List<Object> values, int scope) {
        PageInstance top = scripts.pages().top();
        PageInstance scoped = scope == 0 ? null : scripts.pages().find(scope);
        PageRef page = top == null ? null : top.ref();
        return new CallArgs(scripts.program(), page, scoped == null ? null : scoped.ref(), parse(handle), values);
    }

    private static @Nullable Object parse(String handle) {
        try {
            return handle.isEmpty() ? null : Json.read(handle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String name, CallArgs args) {
        String full = Character.isUpperCase(name.charAt(0)) ? name : "wx." + name;
        String place = args.page() == null ? "" : args.page().toString();
        Object values = Shortened.applies(name) ? Shortened.of(args.values()) : args.values();
        scripts.row(place, RowKind.CALL, full, Map.of("args", values));
    }
}
