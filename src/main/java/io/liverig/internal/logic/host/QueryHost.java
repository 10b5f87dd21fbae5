package io.liverig.internal.logic.host;

import io.liverig.data.Json;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.ProgramScripts;
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
public final class QueryHost {
    private final ProgramScripts scripts;

    public QueryHost(ProgramScripts scripts) {
        this.scripts = scripts;
    }

    public void contribute(Map<String, HostFunction> host) {
        new AnimationHost(scripts, this).contribute(host);
        host.put("query", args -> query(args[0].asInt(), args[1].asInt(), args[2].asString(), args[3].asInt()));
        host.put("observe", args -> {
            PageInstance page = page(args[1].asInt());
            observe(args[0].asString(), page, args[2].asInt(), args[3].asString(), args[4].asInt());
            return null;
        });
        host.put("unobserve", args -> {
            int id = args[0].asInt();
            scripts.post("end of an observer", () -> scripts.view().questions().unobserve(id));
            return null;
        });
    }

    private @Nullable Object query(int number, int component, String requests, int id) {
        PageInstance page = page(number);
        if (page == null) {
            scripts.notice("SelectorQuery", "the page that is asked about is gone; the callbacks are never called");
            scripts.post("selector query", () -> scripts.enter("selector query", "queryDropped", id));
            return null;
        }
        List<?> asked = parse(requests) instanceof List<?> list ? list : List.of();
        scripts.row(page.ref().toString(), RowKind.CALL, "SelectorQuery.exec", Map.of("requests", asked));
        whenOpen(page, "selector query", () -> answer(page, component, asked, id));
        return null;
    }

    private void answer(PageInstance page, int component, List<?> asked, int id) {
        if (page.isGone()) {
            scripts.enter("selector query", "queryDropped", id);
            return;
        }
        String text = Json.write(scripts.view().questions().query(page.ref(), component, asked));
        scripts.enter("callback of a selector query", "queryDone", id, text);
    }

    private void observe(String kind, @Nullable PageInstance page, int component, String asked, int id) {
        if (page != null && parse(asked) instanceof Map<?, ?> map) {
            whenOpen(page, "observer", () -> scripts.view().questions().observe(kind, page.ref(), component, id, map));
        }
    }

    void whenOpen(PageInstance page, String what, Runnable task) {
        if (page.isViewOpen()) {
            scripts.post(what, task);
        } else {
            page.whenViewOpens(() -> scripts.post(what, task));
        }
    }

    @Nullable
    PageInstance page(int number) {
        return number == 0 ? scripts.pages().top() : scripts.pages().find(number);
    }

    static @Nullable Object parse(String text) {
        try {
            return Json.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
