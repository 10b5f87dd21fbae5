package io.liverig.internal.component.kit;

import io.liverig.data.PageRef;
import io.liverig.internal.view.node.ViewNode;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the built-in components need of the program and the phone around them; the root joins it. */
public interface Surroundings {
    /**
     * Goes to another page.
     *
     * @param how an open-type of navigator: {@code navigate}, {@code redirect}, {@code switchTab}, {@code reLaunch},
     *     {@code navigateBack}, {@code exit}
     * @param failed told why, when it does not come to that
     */
    void go(PageRef from, String how, String url, int delta, Consumer<String> failed);

    /** The user shares the page by a button. */
    void share(ViewNode button);

    /** Lets the user visit the settings; returns what is allowed and denied then, by scope, as wx.openSetting tells it. */
    Map<String, Object> authSetting();

    /** Returns the beginning of a file of the program, enough for the head of a picture; null when there is none. */
    byte @Nullable [] file(String path);

    /** Returns whether the phone has a network. */
    boolean isOnline();

    /** Returns how an element stands on its page. */
    Extent extent(ViewNode node);

    /** Returns about how many lines a text takes in an element. */
    Lines lines(ViewNode node, String text);

    /** Returns how far an element stands from the left and upper edge of what another holds, in pixels. */
    double[] placeWithin(ViewNode around, ViewNode node);

    /** Says once a page that a number is none of the program's own. */
    void approximate(ViewNode node, String what, String text);

    /** An element was scrolled: what observes places has to look again. */
    void scrolled(ViewNode node);

    /**
     * The lines that a text takes; without a screen always an estimate.
     *
     * @param count how many
     * @param height of all of them, in pixels
     * @param heightRpx of all of them, in rpx
     */
    record Lines(int count, double height, double heightRpx) {}

    /**
     * The size of an element and of what it holds, in pixels.
     *
     * @param width its own
     * @param height its own
     * @param contentWidth how wide what it holds is
     * @param contentHeight how high what it holds is
     * @param exact whether no part of it is an estimate
     */
    record Extent(double width, double height, double contentWidth, double contentHeight, boolean exact) {}
}
