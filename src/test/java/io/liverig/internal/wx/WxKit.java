package io.liverig.internal.wx;

import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.port.Reply;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Listeners;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.journal.JournalBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls rows as the crossing does, without a script. */
public final class WxKit {
    public static final PageRef HOME = new PageRef("p", 1, "pages/home/home");
    public static final PageRef ROOM = new PageRef("p", 2, "pages/room/room");

    public final TaskQueue queue = new TaskQueue(Ticker.virtual(0));
    public final JournalBook journal = new JournalBook(queue::nowMillis);
    public final List<String> fired = new ArrayList<>();
    public final Phone phone = Phone.fresh((event, detail) -> fired.add(event + " " + detail));
    public final FakeNavigator navigator = new FakeNavigator();
    final FakeContexts contexts = new FakeContexts();
    final Map<String, HostRow> rows = new HashMap<>();

    public @Nullable PageRef page = HOME;

    /** The handle of the object that the last call began. */
    Object begun = Undefined.UNDEFINED;

    public WxKit() {
        Listeners listeners = (event, detail) -> fired.add(event + " " + detail);
        WxBase base = new WxBase("p", queue, journal, navigator, contexts, listeners, new FakeFacts(), phone);
        WxRows.all(base).forEach(row -> rows.put(row.name(), row));
    }

    private CallArgs args(@Nullable Object handle, List<Object> values) {
        return new CallArgs("p", page, null, handle, values);
    }

    private HostRow row(String name) {
        HostRow row = rows.get(name);
        if (row == null) {
            throw new AssertionError("there is no row " + name);
        }
        return row;
    }

    /** Calls a function that answers at once. */
    @Nullable
    Object sync(String name, Object... values) {
        return ((HostRow.Sync) row(name)).call().call(args(null, Arrays.asList(values)));
    }

    /** Reads a result as an object. */
    static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new AssertionError(value + " is no object");
    }

    /** Calls a function that fails at once, and returns its reason. */
    String syncFailure(String name, Object... values) {
        try {
            Object result = sync(name, values);
            throw new AssertionError(name + " gave " + result);
        } catch (HostFailure e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Makes an object and returns its handle. */
    @Nullable
    Object make(String name, Object... values) {
        return ((HostRow.Factory) row(name)).call().call(args(null, Arrays.asList(values)));
    }

    /** Calls a function with options given as name, value, name, value; runs the clock for a minute. */
    public Answer call(String name, Object... options) {
        return callOn(Undefined.UNDEFINED, name, options);
    }

    /** Calls a method of an object that a factory made. */
    Answer callOn(@Nullable Object handle, String name, Object... options) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            map.put((String) options[i], options[i + 1]);
        }
        Answer answer = new Answer();
        try {
            if (row(name) instanceof HostRow.Begin begin) {
                begun = begin.call().call(args(handle, List.of(map)), answer);
            } else {
                ((HostRow.Async) row(name)).call().call(args(handle, List.of(map)), answer);
            }
            queue.settle(60_000);
        } catch (HostFailure e) {
            answer.fail(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return answer;
    }

    /** What a call was answered. */
    public static final class Answer implements Reply {
        private final List<String> outcomes = new ArrayList<>();
        private Map<String, Object> fields = Map.of();

        @Override
        public void ok(Map<String, ? extends Object> newFields) {
            outcomes.add("ok");
            fields = new LinkedHashMap<>(newFields);
        }

        @Override
        public void fail(String reason, Map<String, ? extends Object> newFields) {
            outcomes.add("fail " + reason);
            fields = new LinkedHashMap<>(newFields);
        }

        /** Returns "ok" or "fail reason", and all of them when there was not exactly one. */
        public String outcome() {
            return String.join(" and ", outcomes);
        }

        public Map<String, Object> fields() {
            return fields;
        }
    }
}
