package io.liverig.logic;

import io.liverig.bridge.Detach;
import io.liverig.bridge.HostFailure;
import io.liverig.data.Json;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.RowKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The life of a page, step by step: file, instance, onLoad, onShow, view, onReady, onHide, onUnload.
 *
 * <p>Order and arguments: https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/page-life-cycle.html
 */
final class PageLife {
    private final LogicLayer logic;

    PageLife(LogicLayer logic) {
        this.logic = logic;
    }

    /** Loads the page's file if need be, makes the instance and calls onLoad. */
    void load(PageInstance page, @Nullable PendingReply opener) {
        String route = page.ref().route();
        logic.launch(route);
        logic.components().load(page);
        define(route);
        if (opener != null) {
            logic.enter("navigateTo", "openChannel", opener.id());
        }
        String query = Json.write(page.query());
        Map<String, Object> data = make(page, query);
        within(page, "components of " + route, () -> logic.host().view().create(page.ref(), data));
        call(page, "onLoad", query);
    }

    private void define(String route) {
        try {
            String module = logic.host().files().pageModule(route);
            Value defined = logic.enter("module " + module, "definePage", route, module);
            if (defined != null && !defined.asBoolean()) {
                logic.host()
                        .journal()
                        .fault(Fault.of(
                                logic.program(),
                                FaultKind.USAGE,
                                "the file does not call Page()",
                                io.liverig.journal.Place.of(module),
                                "Register the page with Page({...})"));
            }
        } catch (ProgramFiles.Unavailable unavailable) {
            logic.host().journal().fault(unavailable.fault());
        }
    }

    /** Makes the instance and returns what the view begins with. */
    private Map<String, Object> make(PageInstance page, String query) {
        String route = page.ref().route();
        String what = "Page of " + route;
        Place at = Place.of(route + ".js");
        try {
            Map<String, Object> data = logic.world()
                    .reported(
                            what,
                            logic.world()
                                    .attempt(
                                            what,
                                            at,
                                            PageLife::copy,
                                            "makePage",
                                            page.ref().number(),
                                            route,
                                            query));
            return data == null ? new LinkedHashMap<>() : data;
        } catch (HostFailure unreadable) {
            logic.host()
                    .journal()
                    .fault(Fault.of(
                            logic.program(),
                            FaultKind.DATA,
                            "the data of the page can not be copied: " + unreadable.getMessage(),
                            at,
                            "Keep plain values in data, and everything else in fields of the page"));
            return new LinkedHashMap<>();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Value data) {
        return Detach.measured(data).value() instanceof Map<?, ?> map
                ? (Map<String, Object>) map
                : new LinkedHashMap<>();
    }

    /** Shows a page; one that comes while its program is in the background is shown with it. */
    void show(PageInstance page) {
        if (!logic.appLife().isInFront()) {
            return;
        }
        page.visible(true);
        logic.components().packages().entered(page.ref().route());
        call(page, "onShow", "");
        logic.components().pageLife(page.ref(), "show", null);
        logic.host().view().shown(page.ref());
    }

    /** Has the page shown with its first data, and then what setData brought since. */
    void openView(PageInstance page) {
        logic.host().view().open(page.ref());
        for (Commit commit : page.viewOpened()) {
            logic.data().reach(page, commit);
        }
        page.asking().forEach(Runnable::run);
        logic.components().packages().viewOpened();
    }

    void ready(PageInstance page) {
        componentsReady(page);
        call(page, "onReady", "");
        routeDone(page);
    }

    /**
     * The way to a page is over: nothing of its animation is seen here, so that takes no time.
     *
     * <p>onRouteDone: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onRouteDone
     */
    void routeDone(PageInstance page) {
        if (page.isVisible()) {
            if (logic.handlers().has(page.ref().number(), 0, "onRouteDone")) {
                call(page, "onRouteDone", "");
            }
            logic.components().pageLife(page.ref(), "routeDone", null);
        }
    }

    void hide(PageInstance page) {
        if (page.isVisible()) {
            page.visible(false);
            call(page, "onHide", "");
            logic.components().pageLife(page.ref(), "hide", null);
            logic.host().view().hidden(page.ref());
        }
    }

    void unload(PageInstance page) {
        call(page, "onUnload", "");
        within(page, "end of " + page.ref().route(), () -> logic.host().view().closed(page.ref()));
        page.gone();
        logic.pages().remove(page);
        logic.enter("onUnload", "dropPage", page.ref().number());
    }

    private void within(PageInstance page, String what, Runnable job) {
        if (page.isWithComponents()) {
            logic.components().within(what, job);
        } else {
            job.run();
        }
    }

    /** Tells the components of a page that are shown by now that they are ready. */
    void componentsReady(PageInstance page) {
        if (!page.isGone() && page.isWithComponents() && logic.host().view().isReadyDue(page.ref())) {
            logic.components()
                    .within("ready of components", () -> logic.host().view().ready(page.ref()));
        }
    }

    void call(PageInstance page, String name, String argument) {
        logic.host().journal().row(logic.program(), page.ref().toString(), RowKind.LIFE, name, detail(name, page));
        String route = page.ref().route();
        logic.enterAt(
                name + " of " + route,
                Place.of(route + ".js"),
                "callPage",
                page.ref().number(),
                name,
                argument);
    }

    private static Map<String, Object> detail(String name, PageInstance page) {
        return name.equals("onLoad") && !page.query().isEmpty() ? Map.of("query", page.query()) : Map.of();
    }
}
