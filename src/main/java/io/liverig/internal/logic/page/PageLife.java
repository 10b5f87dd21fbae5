package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.ToPlain;
import io.liverig.internal.logic.world.CallResult;
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
public final class PageLife {
    private final ProgramScripts scripts;
    private final Handlers handlers;
    private final Components components;
    private final Packages packages;
    private boolean launched;

    public PageLife(ProgramScripts scripts, Handlers handlers, Components components, Packages packages) {
        this.scripts = scripts;
        this.handlers = handlers;
        this.components = components;
        this.packages = packages;
    }

    /**
     * Runs app.js, onLaunch and onShow included, before the first page outside of independent subpackages; a program
     * without it gets an empty app.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/independent.html
     */
    public void launch(String route) {
        String module = scripts.files().appModule();
        if (!launched && module != null && !scripts.files().isIndependent(route)) {
            launched = true;
            scripts.enterAt("module " + module, Place.of(module), "load", module);
        }
    }

    /** Loads the page's file if need be, makes the instance and calls onLoad. */
    void load(PageInstance page, @Nullable PendingReply opener) {
        String route = page.ref().route();
        launch(route);
        packages.load(page);
        define(route);
        if (opener != null) {
            scripts.enter("navigateTo", "openChannel", opener.id());
        }
        String query = Json.write(page.query());
        Map<String, Object> data = make(page, query);
        within(page, "components of " + route, () -> scripts.view().create(page.ref(), data));
        call(page, "onLoad", query);
    }

    private void define(String route) {
        try {
            String module = scripts.files().pageModule(route);
            Value defined = scripts.enterAt("module " + module, Place.of(module), "definePage", route, module);
            if (defined != null && !defined.asBoolean()) {
                scripts.fault(
                        FaultKind.USAGE,
                        "the file does not call Page()",
                        Place.of(module),
                        "Register the page with Page({...})");
            }
        } catch (ScriptSources.Unavailable unavailable) {
            scripts.fault(unavailable.fault());
        }
    }

    /** Makes the instance and returns what the view begins with. */
    private Map<String, Object> make(PageInstance page, String query) {
        String route = page.ref().route();
        String what = "Page of " + route;
        Place at = Place.of(route + ".js");
        try {
            int number = page.ref().number();
            CallResult<Map<String, Object>> made =
                    scripts.world().attempt(what, at, PageLife::copy, "makePage", number, route, query);
            Map<String, Object> data = scripts.world().reported(what, made);
            return data == null ? new LinkedHashMap<>() : data;
        } catch (HostFailure unreadable) {
            scripts.fault(
                    FaultKind.DATA,
                    "the data of the page can not be copied: " + unreadable.getMessage(),
                    at,
                    "Keep plain values in data, and everything else in fields of the page");
            return new LinkedHashMap<>();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Value data) {
        return ToPlain.measured(data).value() instanceof Map<?, ?> map
                ? (Map<String, Object>) map
                : new LinkedHashMap<>();
    }

    /** Shows a page; one that comes while its program is in the background is shown with it. */
    void show(PageInstance page) {
        if (!scripts.state().isInFront()) {
            return;
        }
        page.setVisible(true);
        packages.entered(page.ref().route());
        call(page, "onShow", "");
        components.pageLife(page.ref(), "show", null);
        scripts.view().shown(page.ref());
    }

    /** Has the page shown with its first data, and then what setData brought since. */
    void openView(PageInstance page) {
        scripts.view().open(page.ref());
        page.viewOpened().forEach(Runnable::run);
        page.asking().forEach(Runnable::run);
        packages.viewOpened();
    }

    void ready(PageInstance page) {
        components.ready(page);
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
            if (handlers.has(page.ref().number(), 0, "onRouteDone")) {
                call(page, "onRouteDone", "");
            }
            components.pageLife(page.ref(), "routeDone", null);
        }
    }

    void hide(PageInstance page) {
        if (page.isVisible()) {
            page.setVisible(false);
            call(page, "onHide", "");
            components.pageLife(page.ref(), "hide", null);
            scripts.view().hidden(page.ref());
        }
    }

    void unload(PageInstance page) {
        call(page, "onUnload", "");
        within(page, "end of " + page.ref().route(), () -> scripts.view().closed(page.ref()));
        page.gone();
        scripts.pages().remove(page);
        scripts.enter("onUnload", "dropPage", page.ref().number());
    }

    private void within(PageInstance page, String what, Runnable job) {
        if (page.isWithComponents()) {
            components.within(what, job);
        } else {
            job.run();
        }
    }

    /**
     * Calls a page's life-cycle function when it has it, as a task of its own.
     *
     * @param argument an object that the function receives; none when it is empty
     */
    public void callPage(int page, String name, Map<String, Object> argument) {
        scripts.post(name, () -> {
            PageInstance target = scripts.pages().find(page);
            if (target != null) {
                call(target, name, argument.isEmpty() ? "" : Json.write(argument));
            }
        });
    }

    private void call(PageInstance page, String name, String argument) {
        scripts.row(page.ref().toString(), RowKind.LIFE, name, detail(name, page));
        String route = page.ref().route();
        scripts.enterAt(
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
