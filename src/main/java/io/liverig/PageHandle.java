package io.liverig;

import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RunningElement;
import io.liverig.internal.program.RunningPage;
import io.liverig.journal.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One page that is open: its data, its elements, its methods. */
public final class PageHandle {
    private static final Pattern TAG = Pattern.compile("<([a-z][\\w-]*)");

    private final RigCore core;
    private final ProgramRuntime runtime;
    private final RunningPage page;

    PageHandle(RigCore core, ProgramRuntime runtime, RunningPage page) {
        this.core = core;
        this.runtime = runtime;
        this.page = page;
    }

    /** Returns the page's route as app.json writes it. */
    public String route() {
        return page.ref().route();
    }

    /** Returns the query that the page was opened with. */
    public Map<String, Object> query() {
        return page.query();
    }

    /** Returns whether the page has been unloaded. */
    public boolean isUnloaded() {
        return page.isGone();
    }

    /**
     * Returns a copy of what the page's {@code data} holds.
     *
     * @param path a data path: {@code playerList[0].userID}
     * @return null, Boolean, Double, String, List, Map, or {@link io.liverig.data.Undefined}
     * @throws IllegalStateException when the page has been unloaded, or the program was stopped or closed
     */
    public @Nullable Object data(String path) {
        return runtime.read(() -> open().data(path));
    }

    /** Returns a copy of all of the page's data. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> data() {
        return data("") instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /**
     * Calls a method of the page and returns what it returns, copied.
     *
     * @throws io.liverig.journal.ScriptException when it throws, or the page has no such method
     */
    public @Nullable Object call(String method, Object... arguments) {
        return runtime.act(() -> {
            note("call", Map.of("method", method));
            return open().call(method, List.of(arguments));
        });
    }

    /**
     * Returns the first element that a selector means.
     *
     * @param selector tag, {@code #id}, {@code .class}, {@code [attribute=value]}, descendants, children, lists
     * @throws java.util.NoSuchElementException when there is none; the message shows the page, and how to look into the
     *     component that has one
     */
    public ElementHandle find(String selector) {
        List<ElementHandle> all = findAll(selector);
        if (all.isEmpty()) {
            String page = render();
            throw new NoSuchElementException("page \"" + route() + "\" has no element \"" + selector + "\""
                    + inside(selector, page) + "; it is\n" + page);
        }
        return all.get(0);
    }

    /** Tells by which selector an element is seen that only a component of the page has; "" when none has it. */
    private String inside(String selector, String page) {
        Set<String> tags = new LinkedHashSet<>();
        TAG.matcher(page).results().forEach(tag -> tags.add(tag.group(1)));
        String seen = "";
        for (String tag : tags) {
            String deep = tag + " >>> " + selector;
            seen = findAll(deep).isEmpty() ? seen : deep;
        }
        return seen.isEmpty() ? "" : " of its own; inside a component there is \"" + seen + "\"";
    }

    /** Returns all elements that a selector means, in the page's order. */
    public List<ElementHandle> findAll(String selector) {
        return runtime.read(() -> {
            List<ElementHandle> handles = new ArrayList<>();
            seen().find(selector).forEach(element -> handles.add(handle(element)));
            return handles;
        });
    }

    private ElementHandle handle(RunningElement element) {
        return new ElementHandle(core, runtime, element);
    }

    /**
     * Pulls the page down, as a finger does: its onPullDownRefresh is called.
     *
     * @throws IllegalStateException when the page's JSON does not set enablePullDownRefresh, so that it cannot be pulled
     */
    public PageHandle pullDown() {
        if (!page.isPullable()) {
            throw new IllegalStateException("page \"" + route() + "\" can not be pulled down; set"
                    + " enablePullDownRefresh in its JSON or in the window of app.json");
        }
        return gesture("onPullDownRefresh", Map.of(), page::pullDown);
    }

    /** Returns whether the page is pulled down and wx.stopPullDownRefresh did not end it yet. */
    public boolean isRefreshing() {
        return runtime.read(page::isRefreshing);
    }

    /** Scrolls the page to a height in pixels, as a finger does: its onPageScroll is called. */
    public PageHandle scrollTo(double scrollTop) {
        return gesture("onPageScroll", Map.of("scrollTop", scrollTop), () -> page.scrollTo(scrollTop));
    }

    /** Scrolls the page to its end, as far as onReachBottomDistance: its onReachBottom is called. */
    public PageHandle reachBottom() {
        return gesture("onReachBottom", Map.of(), () -> {});
    }

    private PageHandle gesture(String function, Map<String, Object> event, Runnable effect) {
        runtime.act(() -> {
            RunningPage open = open();
            note(function, event);
            effect.run();
            open.tell(function, event);
            return null;
        });
        return this;
    }

    private void note(String what, Map<String, Object> detail) {
        core.journal().row(runtime.id(), page.ref().toString(), RowKind.ACTION, what, detail);
    }

    /**
     * Shares the page by the menu and returns what its onShareAppMessage gives: title, path, imageUrl. A promise in it
     * is waited for, at most three seconds of the rig's time.
     *
     * @throws IllegalStateException when the page has no onShareAppMessage
     */
    public Map<String, Object> share() {
        return new PageMenu(core, runtime, page).share(Map.of("from", "menu"));
    }

    /** As {@link #share()}, to the timeline: onShareTimeline, with title, query, imageUrl. */
    public Map<String, Object> shareTimeline() {
        return new PageMenu(core, runtime, page).shareTimeline();
    }

    /** As {@link #share()}, into the user's favourites: onAddToFavorites, with title, query, imageUrl. */
    public Map<String, Object> favorite() {
        return new PageMenu(core, runtime, page).favorite();
    }

    /**
     * Returns the tab bar that the program draws under this page: the instance of its custom-tab-bar component that belongs
     * to it. What is inside is found by {@link ElementHandle#find}.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/ability/custom-tabbar.html
     *
     * @throws IllegalStateException when the page has none: app.json says no tabBar.custom, or does not list the page there
     */
    public ElementHandle tabBar() {
        return runtime.read(() -> {
            RunningElement bar = seen().tabBar();
            if (bar == null) {
                throw new IllegalStateException("page \"" + route() + "\" has no tab bar of the program's own; app.json"
                        + " has to say tabBar.custom and to list the page, and custom-tab-bar/index has to be there");
            }
            return handle(bar);
        });
    }

    /** Returns all text of the page, in its order. */
    public String text() {
        return runtime.read(() -> seen().text());
    }

    /** Returns the page's tree as text for people: tags, attributes, text. */
    public String render() {
        return runtime.read(() -> seen().render());
    }

    /**
     * Returns what the page shows as plain data, for programs that compare it: a map for the page and for each node
     * below. A text has {@code text}; an element has {@code tag}, {@code attributes}, {@code children}, and
     * {@code dataset} when it has one. Values keep their types.
     */
    public Object snapshot() {
        return runtime.read(() -> seen().snapshot());
    }

    /** Checks that the page has every method that its template binds; each that is missing is a fault. */
    public void checkHandlers() {
        runtime.act(() -> {
            seen().checkHandlers();
            return null;
        });
    }

    /** Returns the page as one whose scripts can be asked. */
    private RunningPage open() {
        runtime.requireRunning();
        if (page.isGone()) {
            throw new IllegalStateException("page \"" + route() + "\" has been unloaded; ask for currentPage()");
        }
        return page;
    }

    /** Returns the page as one of which something is seen. */
    private RunningPage seen() {
        if (!page.hasView()) {
            throw new IllegalStateException("page \"" + route() + "\" "
                    + (page.isGone() ? "has been unloaded" : "has no view yet; advance the rig's clock"));
        }
        return page;
    }
}
