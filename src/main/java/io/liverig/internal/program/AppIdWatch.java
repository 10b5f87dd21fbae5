package io.liverig.internal.program;

import io.liverig.internal.live.url.LiveUrlException;
import io.liverig.internal.live.url.PushUrl;
import io.liverig.internal.view.node.AttributeChange;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodeBehaviors;
import io.liverig.internal.view.node.NodePort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Learns which applications the programs name in the addresses of their pushers, so that a test need not say. */
final class AppIdWatch implements NodeBehaviors {
    private final NodeBehaviors behind;
    private final Set<Long> appIds;

    AppIdWatch(NodeBehaviors behind, Set<Long> appIds) {
        this.behind = behind;
        this.appIds = appIds;
    }

    @Override
    public NodeBehavior forTag(String tag) {
        NodeBehavior behavior = behind.forTag(tag);
        return tag.equals("live-pusher") ? new Watching(behavior) : behavior;
    }

    private final class Watching implements NodeBehavior {
        private final NodeBehavior inner;

        Watching(NodeBehavior inner) {
            this.inner = inner;
        }

        @Override
        public void inserted(NodePort node) {
            look(node.attribute("url"));
            inner.inserted(node);
        }

        @Override
        public void attributeChanged(AttributeChange change) {
            if (change.name().equals("url")) {
                look(change.value());
            }
            inner.attributeChanged(change);
        }

        @Override
        public void removed(NodePort node) {
            inner.removed(node);
        }

        private void look(@Nullable Object url) {
            if (url instanceof String text && !text.isEmpty()) {
                remember(text);
            }
        }

        private void remember(String url) {
            try {
                appIds.add(PushUrl.parse(url).room().appId());
            } catch (LiveUrlException notAnAddress) {
                // The pusher itself says what is wrong with it.
            }
        }
    }
}
