package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.options.EntrySettings;

/** Tells a page that its pusher is out of the room: 1019, and why. */
final class ExitCode {
    static final int OWN = 0;
    static final int KICKED = 1;
    static final int DISSOLVED = 2;
    private static final int EXITED = 1019;

    private final LiveBase base;
    private final NodeEvents events;

    ExitCode(LiveBase base, NodeEvents events) {
        this.base = base;
        this.events = events;
    }

    /** Tells of a stay that has ended. */
    void ended(int reason) {
        boolean told =
                base.settings().life().exitTold().contains(base.conditions().platform());
        if (reason != OWN || told) {
            tell(reason);
        }
    }

    /** Tells of an entry that failed. */
    void failed() {
        tell(base.settings().entry().failedReason());
    }

    private void tell(int reason) {
        EntrySettings settings = base.settings().entry();
        base.queue()
                .after(
                        settings.exitMillis(),
                        base.program(),
                        "live-pusher exit",
                        () -> events.state(EXITED, text(settings, reason)));
    }

    static String text(EntrySettings settings, int reason) {
        return settings.exitText().replace("%d", Integer.toString(reason));
    }
}
