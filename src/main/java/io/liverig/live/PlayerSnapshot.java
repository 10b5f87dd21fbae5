package io.liverig.live;

import io.liverig.media.picture.Picture;
import io.liverig.media.picture.Shot;
import java.util.Map;
import java.util.Optional;

/** A snapshot of a player; on its page the picture stands as orientation and object-fit want it. */
final class PlayerSnapshot {
    /** The size of a player whose page gives it none. */
    private static final int WIDTH = 300;

    private static final int HEIGHT = 225;

    private final Snapshots snapshots;
    private final AttributeValues values;

    PlayerSnapshot(Snapshots snapshots, AttributeValues values) {
        this.snapshots = snapshots;
        this.values = values;
    }

    void take(Optional<Shot> shot, Map<String, Object> options, QueuedReply reply) {
        snapshots.take(shot, this::onPage, options, reply);
    }

    private Picture onPage(Shot shot) {
        Picture sent = shot.draw();
        Picture upright = values.text("orientation").equals("horizontal") ? sent.turned() : sent;
        boolean fills = values.text("object-fit").equals("fillCrop");
        return upright.in(snapshots.width(WIDTH), snapshots.height(HEIGHT), fills);
    }
}
