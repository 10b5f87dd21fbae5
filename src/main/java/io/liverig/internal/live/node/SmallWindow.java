package io.liverig.internal.live.node;

import io.liverig.data.PageRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A program's small window, in which one component goes on while its page is not in front:
 * https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html .
 *
 * <p>It opens when a page with a component that plays or pushes is left in the way that its picture-in-picture-mode
 * names: "push" to a further page, "pop" back to the one below. Coming back to the page closes it, and so does opening
 * another one. What the two events carry is not documented; theirs is empty.
 */
public final class SmallWindow {
    private @Nullable SmallWindowNode tenant;
    private Consumer<PageRef> onClosed = page -> {};

    /** Says who hears that the window of a page was closed. */
    public void onClosed(Consumer<PageRef> listener) {
        onClosed = listener;
    }

    public boolean holds(SmallWindowNode component) {
        return tenant == component;
    }

    /** Returns the page of what goes on in the window. */
    public Optional<PageRef> page() {
        return Optional.ofNullable(tenant).map(SmallWindowNode::page);
    }

    public boolean isOpen() {
        return tenant != null;
    }

    public boolean isOf(PageRef page) {
        return tenant != null && tenant.page().equals(page);
    }

    /** A page is left by "push" or "pop"; the first of its components that wants it goes on in the window. */
    public void left(PageRef page, List<SmallWindowNode> onPage, String how) {
        if (isOf(page)) {
            return;
        }
        onPage.stream()
                .filter(component -> component.isActive() && component.modes().contains(how))
                .findFirst()
                .ifPresent(this::open);
    }

    public void open(SmallWindowNode component) {
        if (tenant != component) {
            close();
            tenant = component;
            component.tell("enterpictureinpicture");
        }
    }

    public void close() {
        SmallWindowNode leaving = tenant;
        if (leaving != null) {
            tenant = null;
            leaving.tell("leavepictureinpicture");
            leaving.windowClosed();
            onClosed.accept(leaving.page());
        }
    }

    /** The component is gone, and the window with it. */
    void lost(SmallWindowNode component) {
        if (tenant == component) {
            tenant = null;
        }
    }

    /** Closes the window for a call, which succeeds also when there is none, as no page says otherwise. */
    public void exit(QueuedReply reply) {
        reply.ok(Map.of());
        close();
    }
}
