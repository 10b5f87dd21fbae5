package io.liverig.internal.wx.network;

import io.liverig.answer.RequestAnswer;
import io.liverig.answer.RequestAnswers;
import io.liverig.answer.RequestCall;
import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.port.Reply;
import io.liverig.internal.turn.TestFailure;
import io.liverig.internal.wx.call.Rows;
import io.liverig.internal.wx.call.WxBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a program has under way in the network, and the tasks by which it holds it. */
final class Exchanges {
    private static final int TIMEOUT = 60_000;

    private final WxBase base;
    private final Map<Integer, Exchange> underWay = new LinkedHashMap<>();
    private int ids;
    private boolean saidThatItIsOff;

    /** Begins what a call asks for, or fails. */
    interface Start {
        void begin(CallArgs args, Reply reply, Exchange exchange);
    }

    Exchanges(WxBase base) {
        this.base = base;
    }

    /** Makes the rows of a function and of its task, which tells of the given events. */
    List<HostRow> rows(String name, String type, List<String> events, Start start) {
        List<HostRow> rows = new ArrayList<>();
        rows.add(new HostRow.Begin(name, type, (args, reply) -> begin(args, reply, type, start)));
        rows.add(Rows.sync(type + ".abort", this::abort));
        for (String event : events) {
            String full = type + "." + event.substring(0, 1).toLowerCase(Locale.ROOT) + event.substring(1);
            rows.add(new HostRow.Listen(type + ".on" + event, full));
            rows.add(new HostRow.Unlisten(type + ".off" + event, full));
        }
        return rows;
    }

    private Object begin(CallArgs args, Reply reply, String type, Start start) {
        int id = ++ids;
        Exchange exchange = new Exchange(base, type + "@" + id, reply, () -> underWay.remove(id));
        underWay.put(id, exchange);
        try {
            start.begin(args, reply, exchange);
        } catch (HostFailure failure) {
            exchange.fail(String.valueOf(failure.getMessage()));
        }
        return (double) id;
    }

    private Object abort(CallArgs args) {
        Exchange exchange = args.handle() instanceof Number id ? underWay.get(id.intValue()) : null;
        if (exchange != null) {
            exchange.fail("abort");
        }
        return Undefined.UNDEFINED;
    }

    /** Returns an address of the web. */
    static String url(CallArgs args) {
        String url = args.string("url");
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new HostFailure("invalid url \"" + url + "\"");
        }
        return url;
    }

    /** Returns how long the program waits: its timeout option, or 60 seconds. */
    static long timeout(CallArgs args) {
        return (long) args.number("timeout", TIMEOUT);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> header(CallArgs args) {
        return args.option("header") instanceof Map<?, ?> header ? (Map<String, Object>) header : Map.of();
    }

    /** Asks the test's answers; without them the network is off. */
    RequestAnswer answer(String name, RequestCall call) {
        RequestAnswers answers = base.phone().requests().answers(call.url()).orElse(null);
        if (answers != null) {
            String offline = base.phone().device().offline();
            return offline.isEmpty()
                    ? TestFailure.from(() -> answers.answer(call))
                    : new RequestAnswer.Failure(offline, 0);
        }
        if (!saidThatItIsOff) {
            saidThatItIsOff = true;
            String text =
                    "the network is off, so " + call.url() + " can not be reached; answer it with phone().answer(...)";
            base.journal().notice(base.program(), "", "wx." + name, text);
        }
        throw new HostFailure("url not in domain list");
    }
}
