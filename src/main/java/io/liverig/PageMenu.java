package io.liverig;

import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RunningPage;
import io.liverig.journal.RowKind;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the menu of a page lets the user do: share it, share it to the timeline, keep it as a favourite.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onShareAppMessage-Object-object
 */
final class PageMenu {
    /** How long WeChat waits for a promise in the answer: the official page of onShareAppMessage. */
    private static final Duration PROMISE = Duration.ofSeconds(3);

    private final RigCore core;
    private final ProgramRuntime runtime;
    private final RunningPage page;

    PageMenu(RigCore core, ProgramRuntime runtime, RunningPage page) {
        this.core = core;
        this.runtime = runtime;
        this.page = page;
    }

    Map<String, Object> share(Map<String, Object> event) {
        Map<String, Object> given = ask("onShareAppMessage", event);
        given.putIfAbsent("title", runtime.id());
        given.putIfAbsent("path", "/" + page.ref().route() + queryText("?"));
        return given;
    }

    Map<String, Object> shareTimeline() {
        Map<String, Object> given = ask("onShareTimeline", Map.of());
        given.putIfAbsent("title", runtime.id());
        given.putIfAbsent("query", queryText(""));
        return given;
    }

    Map<String, Object> favorite() {
        Map<String, Object> given = ask("onAddToFavorites", Map.of());
        given.putIfAbsent("title", runtime.id());
        given.putIfAbsent("query", queryText(""));
        return given;
    }

    private String queryText(String before) {
        StringBuilder text = new StringBuilder();
        page.query()
                .forEach((name, value) -> text.append(text.isEmpty() ? before : "&")
                        .append(name)
                        .append('=')
                        .append(value));
        return text.toString();
    }

    private Map<String, Object> ask(String function, Map<String, Object> event) {
        int ticket = runtime.act(() -> {
            core.journal().row(runtime.id(), page.ref().toString(), RowKind.ACTION, function, Map.of());
            return page.askToShare(function, event);
        });
        if (ticket == 0) {
            throw new IllegalStateException("page \"" + page.ref().route() + "\" has no " + function
                    + ", so that its menu does not offer this; add the function to Page({...})");
        }
        if (runtime.read(() -> page.isPromised(ticket))) {
            core.until(() -> !page.isPromised(ticket), PROMISE);
        }
        Map<String, Object> given = runtime.read(() -> page.takeShared(ticket));
        runtime.act(() -> {
            core.journal()
                    .row(runtime.id(), page.ref().toString(), RowKind.REPLY, function, new LinkedHashMap<>(given));
            return null;
        });
        return given;
    }
}
