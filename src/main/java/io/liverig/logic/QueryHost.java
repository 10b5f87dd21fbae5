package io.liverig.logic;

import io.liverig.bridge.HostFunction;
import io.liverig.data.Json;
import io.liverig.journal.RowKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries selector queries and observers to the view, each as a task behind the setData before it. A page that has no
 * view yet answers when it has one.
 */
final class QueryHost {
    private final LogicLayer logic;

    QueryHost(LogicLayer logic) {
        this.logic = logic;
    }

    void contribute(Map<String, HostFunction> host) {
        new AnimationHost(logic, this).contribute(host);
        host.put("query", args -> query(args[0].asInt(), args[1].asInt(), args[2].asString(), args[3].asInt()));
        host.put("observe", args -> {
            PageInstance page = page(args[1].asInt());
            observe(args[0].asString(), page, args[2].asInt(), args[3].asString(), args[4].asInt());
            return null;
        });
        host.put("unobserve", args -> {
            int id = args[0].asInt();
            logic.post(
                    "end of an observer", () -> logic.host().view().questions().unobserve(id));
            return null;
        });
    }

    private @Nullable Object query(int number, int component, String requests, int id) {
        PageInstance page = page(number);
        if (page == null) {
            logic.notice("SelectorQuery", "the page that is asked about is gone; the callbacks are never called");
            logic.post("selector query", () -> logic.enter("selector query", "queryDropped", id));
            return null;
        }
        List<?> asked = parse(requests) instanceof List<?> list ? list : List.of();
        logic.host()
                .journal()
                .row(
                        logic.program(),
                        page.ref().toString(),
                        RowKind.CALL,
                        "SelectorQuery.exec",
                        Map.of("requests", asked));
        whenOpen(page, "selector query", () -> answer(page, component, asked, id));
        return null;
    }

    private void answer(PageInstance page, int component, List<?> asked, int id) {
        if (page.isGone()) {
            logic.enter("selector query", "queryDropped", id);
            return;
        }
        String text = Json.write(logic.host().view().questions().query(page.ref(), component, asked));
        logic.enter("callback of a selector query", "queryDone", id, text);
    }

    private void observe(String kind, @Nullable PageInstance page, int component, String asked, int id) {
        if (page != null && parse(asked) instanceof Map<?, ?> map) {
            whenOpen(
                    page,
                    "observer",
                    () -> logic.host().view().questions().observe(kind, page.ref(), component, id, map));
        }
    }

    void whenOpen(PageInstance page, String what, Runnable task) {
        if (page.isViewOpen()) {
            logic.post(what, task);
        } else {
            page.whenViewOpens(() -> logic.post(what, task));
        }
    }

    @Nullable
    PageInstance page(int number) {
        return number == 0 ? logic.pages().top() : logic.pages().find(number);
    }

    static @Nullable Object parse(String text) {
        try {
            return Json.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
