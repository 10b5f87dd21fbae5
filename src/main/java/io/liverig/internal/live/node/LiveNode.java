package io.liverig.internal.live.node;

import io.liverig.data.PageRef;
import io.liverig.internal.view.node.AttributeChange;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodePort;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live component on a page, from its insertion to its removal. A commit that changes several attributes is followed
 * once, in a task behind it.
 *
 * @param <S> what there is of it while it stands on its page
 */
public abstract class LiveNode<S extends LiveNode.OnPage> implements NodeBehavior {
    private final LiveBase base;
    private final Neighbours neighbours;
    private @Nullable S here;
    private boolean isDirty;

    public LiveNode(LiveBase base, Neighbours neighbours) {
        this.base = base;
        this.neighbours = neighbours;
    }

    /** What there is of every component while it stands on its page. */
    public interface OnPage {
        NodePort node();

        NodeEvents events();

        /** Returns what can go on in the small window. */
        SmallWindowNode tenant();
    }

    /** Makes what there is of the component from now on. */
    public abstract S begin(NodePort node);

    /** Follows the attributes, some of which may have changed. */
    public abstract void followAttributes(S now);

    /** Ends what there was of the component, which is not on its page any more. */
    public abstract void end(S gone);

    @Override
    public final void inserted(NodePort node) {
        here = begin(node);
        neighbours.inserted(this);
        followLater();
    }

    @Override
    public final void attributeChanged(AttributeChange change) {
        followLater();
    }

    /** Follows the attributes behind what is going on, once. */
    public final void followLater() {
        if (!isDirty) {
            isDirty = true;
            base.post(tag() + " attributes", this::follow);
        }
    }

    private void follow() {
        isDirty = false;
        if (here != null) {
            followAttributes(here);
        }
    }

    /** Returns the component's tag: {@code live-player}. */
    public abstract String tag();

    @Override
    public final void removed(NodePort node) {
        leave();
    }

    /** Goes without a word. */
    public final void leave() {
        S gone = here;
        here = null;
        if (gone != null) {
            gone.events().close();
            neighbours.window().lost(gone.tenant());
            end(gone);
        }
        neighbours.removed(this);
    }

    public final LiveBase base() {
        return base;
    }

    public final Neighbours neighbours() {
        return neighbours;
    }

    /** Returns what there is of it; null while it stands on no page. */
    public final @Nullable S here() {
        return here;
    }

    public final boolean isAt(NodePort node) {
        return here != null && here.node() == node;
    }

    public final boolean isOn(PageRef page) {
        return here != null && here.node().page().equals(page);
    }

    public final boolean hasId(String id) {
        return here != null && here.node().id().equals(id);
    }

    /** Returns what can go on in the small window; empty while it stands on no page. */
    public final Optional<SmallWindowNode> tenant() {
        return Optional.ofNullable(here).map(OnPage::tenant);
    }
}
