package io.liverig.internal.port;

import org.jspecify.annotations.Nullable;

/** The port to what a program's files say of tags: which component each stands for, and what is shown until it is there. */
public interface ComponentNames {
    /** A program without components. */
    ComponentNames NONE = (asker, tag) -> null;

    /**
     * Returns what a tag stands for in the template of a page or a component; null for a node of the view's own.
     *
     * @param asker the page's route, or the component's path
     */
    @Nullable
    ComponentType used(String asker, String tag);

    /** Returns what stands in for a tag whose component cannot be had yet; null when there is nothing to wait for. */
    default @Nullable Placeholder placeholder(String asker, String tag) {
        return null;
    }

    /** Returns the component that draws the tab bar of a page; null for a page without one of the program's own. */
    default @Nullable ComponentType tabBar(String route) {
        return null;
    }
}
