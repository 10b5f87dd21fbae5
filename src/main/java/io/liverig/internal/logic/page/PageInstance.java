package io.liverig.internal.logic.page;

import io.liverig.data.PageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page on the stack: its script instance, and whether its view is there yet. */
public final class PageInstance {
    private final PageRef ref;
    private final Map<String, Object> query;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> asking = new ArrayList<>();
    private boolean viewOpen;
    private boolean visible;
    private boolean gone;
    private boolean withComponents;
    private boolean component;

    PageInstance(PageRef ref, Map<String, Object> query) {
        this.ref = ref;
        this.query = query;
    }

    /** Returns the page's name on its rig. */
    public PageRef ref() {
        return ref;
    }

    /** Returns the query that the page was opened with. */
    public Map<String, Object> query() {
        return query;
    }

    /** Returns whether the page has been unloaded. */
    public boolean isGone() {
        return gone;
    }

    /** Returns whether the page, or anything in it, is a component whose scripts hear of its tree. */
    public boolean isWithComponents() {
        return withComponents || component;
    }

    void setUsesComponents(boolean now) {
        withComponents = now;
    }

    /** Returns whether the page was made by Component() or mixes behaviors in. */
    boolean isComponent() {
        return component;
    }

    public void component() {
        component = true;
    }

    public boolean isViewOpen() {
        return viewOpen;
    }

    boolean isVisible() {
        return visible;
    }

    void setVisible(boolean now) {
        visible = now;
    }

    void gone() {
        gone = true;
        waiting.clear();
    }

    /** Keeps what a setData has still to do until the view is there. */
    public void queue(Runnable commit) {
        waiting.add(commit);
    }

    /** Keeps something that has to wait for the view. */
    public void whenViewOpens(Runnable action) {
        asking.add(action);
    }

    /** Returns what has waited for the view. */
    List<Runnable> asking() {
        List<Runnable> held = List.copyOf(asking);
        asking.clear();
        return held;
    }

    List<Runnable> viewOpened() {
        viewOpen = true;
        List<Runnable> held = List.copyOf(waiting);
        waiting.clear();
        return held;
    }
}
