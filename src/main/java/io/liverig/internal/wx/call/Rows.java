package io.liverig.internal.wx.call;

import io.liverig.data.PageRef;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes rows of the usual forms. */
public final class Rows {
    private Rows() {}

    /** Makes a function that answers at once. */
    public static HostRow sync(String name, HostRow.SyncCall call) {
        return new HostRow.Sync(name, call);
    }

    /** Makes a function that answers through success, fail and complete, or through a promise. */
    public static HostRow async(String name, HostRow.AsyncCall call) {
        return new HostRow.Async(name, true, call);
    }

    /** Makes a function that does something and succeeds without further fields, unless it throws. */
    public static HostRow done(String name, Consumer<CallArgs> call) {
        return async(name, (args, reply) -> {
            call.accept(args);
            reply.ok();
        });
    }

    /** Makes a function that succeeds with fields, unless it throws. */
    public static HostRow answer(String name, Function<CallArgs, Map<String, ? extends Object>> call) {
        return async(name, (args, reply) -> reply.ok(call.apply(args)));
    }

    /** Returns the page on top of the stack. */
    public static PageRef page(CallArgs args) {
        PageRef page = args.page();
        if (page == null) {
            throw new HostFailure("no page is open yet");
        }
        return page;
    }
}
