package io.liverig.internal.program;

import io.liverig.data.PageRef;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.ViewNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a running program, from both of its sides: the instance that its script made, and the tree that shows it.
 * Who asks for something of the tree asks {@link #hasView} first.
 */
public final class RunningPage {
    private final ProgramRuntime runtime;
    private final PageInstance page;
    private final PageRef ref;

    RunningPage(ProgramRuntime runtime, PageInstance page) {
        this.runtime = runtime;
        this.page = page;
        this.ref = page.ref();
    }

    public PageRef ref() {
        return ref;
    }

    public Map<String, Object> query() {
        return page.query();
    }

    /** Returns whether the page has been unloaded. */
    public boolean isGone() {
        return page.isGone();
    }

    /** Returns whether there is a tree of the page: from its first rendering to its unloading. */
    public boolean hasView() {
        return runtime.tree(ref) != null;
    }

    private ViewTree tree() {
        return Objects.requireNonNull(runtime.tree(ref), "the page has no view");
    }

    /** Returns a copy of what the page's data holds at a path. */
    public @Nullable Object data(String path) {
        return runtime.logic().data(ref.number(), path);
    }

    /** Calls a method of the page. */
    public @Nullable Object call(String method, List<Object> arguments) {
        return runtime.logic().invoke(ref.number(), method, arguments);
    }

    /** Calls a life-cycle function of the page when it has it, as a task of its own. */
    public void tell(String function, Map<String, Object> event) {
        runtime.logic().callPage(ref.number(), function, event);
    }

    /** Returns the elements that a selector means, in the page's order. */
    public List<RunningElement> find(String selector) {
        ViewTree tree = tree();
        return tree.find(selector).stream()
                .map(node -> new RunningElement(runtime, tree, node))
                .toList();
    }

    /** Returns the tab bar that the program draws under this page, if it does. */
    public @Nullable RunningElement tabBar() {
        ViewNode bar = tree().components().tabBar();
        return bar == null ? null : new RunningElement(runtime, tree(), bar);
    }

    public String text() {
        return tree().root().text();
    }

    /** Returns the page's tree as text for people. */
    public String render() {
        return tree().render();
    }

    /** Returns the page's tree as plain data. */
    public Object snapshot() {
        return tree().snapshot();
    }

    /** Looks for every method that the template binds; each that is missing is a fault. */
    public void checkHandlers() {
        tree().handlers()
                .forEach(bound -> runtime.logic()
                        .handlers()
                        .checkHandler(ref.number(), bound.component(), bound.handler(), bound.binding(), bound.at()));
    }

    /** Returns whether the page's configuration lets it be pulled down. */
    public boolean isPullable() {
        return Boolean.TRUE.equals(
                runtime.project().page(ref.route()).settings().get("enablePullDownRefresh"));
    }

    /** Shows the page pulled down. */
    public void pullDown() {
        runtime.wx().chrome().refresh(ref, true);
    }

    public boolean isRefreshing() {
        return runtime.wx().chrome().page(ref).refreshing();
    }

    /** Shows the page scrolled to a height in pixels. */
    public void scrollTo(double scrollTop) {
        runtime.wx().chrome().scroll(ref, scrollTop);
    }

    /** Asks the page what it shares; returns a ticket for the answer, or 0 when it has no such function. */
    public int askToShare(String function, Map<String, Object> event) {
        return runtime.logic().sharing().ask(ref.number(), function, event);
    }

    /** Returns whether the answer is a promise that is still open. */
    public boolean isPromised(int ticket) {
        return runtime.logic().sharing().waits(ticket);
    }

    /** Takes the answer as far as it is there. */
    public Map<String, Object> takeShared(int ticket) {
        return runtime.logic().sharing().take(ticket);
    }
}
