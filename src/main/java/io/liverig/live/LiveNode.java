package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.view.AttributeChange;
import io.liverig.view.NodeBehavior;
import io.liverig.view.NodePort;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live component on a page, from its insertion to its removal. A commit that changes several attributes is followed
 * once, in a task behind it.
 *
 * @param <S> what there is of it while it stands on its page
 */
abstract class LiveNode<S extends LiveNode.OnPage> implements NodeBehavior {
    private final LiveHost host;
    private final Neighbours neighbours;
    private @Nullable S here;
    private boolean isDirty;

    LiveNode(LiveHost host, Neighbours neighbours) {
        this.host = host;
        this.neighbours = neighbours;
    }

    /** What there is of every component while it stands on its page. */
    interface OnPage {
        NodePort node();

        NodeEvents events();

        /** Returns what can go on in the small window. */
        Tenant tenant();
    }

    /** Makes what there is of the component from now on. */
    abstract S begin(NodePort node);

    /** Follows the attributes, some of which may have changed. */
    abstract void followAttributes(S now);

    /** Ends what there was of the component, which is not on its page any more. */
    abstract void end(S gone);

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
    final void followLater() {
        if (!isDirty) {
            isDirty = true;
            host.post(tag() + " attributes", this::follow);
        }
    }

    private void follow() {
        isDirty = false;
        if (here != null) {
            followAttributes(here);
        }
    }

    /** Returns the component's tag: {@code live-player}. */
    abstract String tag();

    @Override
    public final void removed(NodePort node) {
        leave();
    }

    /** Goes without a word. */
    final void leave() {
        S gone = here;
        here = null;
        if (gone != null) {
            gone.events().close();
            neighbours.window().lost(gone.tenant());
            end(gone);
        }
        neighbours.removed(this);
    }

    final LiveHost host() {
        return host;
    }

    final Neighbours neighbours() {
        return neighbours;
    }

    /** Returns what there is of it; null while it stands on no page. */
    final @Nullable S here() {
        return here;
    }

    final boolean isAt(NodePort node) {
        return here != null && here.node() == node;
    }

    final boolean isOn(PageRef page) {
        return here != null && here.node().page().equals(page);
    }

    final boolean hasId(String id) {
        return here != null && here.node().id().equals(id);
    }

    /** Returns what can go on in the small window; empty while it stands on no page. */
    final Optional<Tenant> tenant() {
        return Optional.ofNullable(here).map(OnPage::tenant);
    }
}
