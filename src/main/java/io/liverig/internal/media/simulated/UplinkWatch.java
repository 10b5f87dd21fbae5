package io.liverig.internal.media.simulated;

import io.liverig.internal.media.PublicationListener;
import io.liverig.options.Link;
import io.liverig.options.TransportSettings;

/** Tells a publication's listener when its network makes the encoder change, and when it carries too little. */
final class UplinkWatch {
    private final TransportSettings settings;
    private final PublicationListener listener;
    private Encoding told = Encoding.NONE;
    private boolean congested;

    UplinkWatch(TransportSettings settings, PublicationListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /** Takes a change that the page made itself, of which it needs no word. */
    void expect(Encoding encoding) {
        told = encoding;
    }

    void see(Encoding now, Link link) {
        if (link.isOut()) {
            return;
        }
        if (now.width() > 0 && told.width() > 0) {
            tell(now);
        }
        told = now.width() > 0 && told.width() > 0 ? told : now;
        if (now.starved() && !congested) {
            listener.congested();
        }
        congested = now.starved();
    }

    private void tell(Encoding now) {
        boolean size = now.width() != told.width();
        int from = told.targetKbps();
        boolean bitrate =
                Math.abs(now.targetKbps() - from) > settings.adaptation().tellBitrateChange() * Math.max(1, from);
        if (size) {
            listener.sizeChanged();
        }
        if (bitrate) {
            listener.bitrateChanged();
        }
        if (size || bitrate) {
            told = now;
        }
    }
}
