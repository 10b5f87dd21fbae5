package io.liverig.internal.media.simulated;

import io.liverig.internal.media.EncoderSettings;
import io.liverig.internal.media.picture.CameraSetting;
import io.liverig.internal.media.picture.Shot;
import io.liverig.room.StreamKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a camera has filmed so far; its last frame stays when it is held or closed. */
final class Film {
    private CameraSetting look = CameraSetting.PLAIN;
    private EncoderSettings encoder = EncoderSettings.DEFAULT;
    private @Nullable Long beganAt;
    private @Nullable Long endedAt;
    private long earlierFrames;

    /** Begins with frame 0, or goes on filming. */
    void roll(long now) {
        if (beganAt == null) {
            beganAt = now;
        } else if (endedAt != null) {
            earlierFrames = frames(endedAt);
            beganAt = now;
        }
        endedAt = null;
    }

    /** Holds the last frame. */
    void hold(long now) {
        if (endedAt == null && beganAt != null) {
            endedAt = now;
        }
    }

    boolean isRolling() {
        return beganAt != null && endedAt == null;
    }

    void look(CameraSetting newLook) {
        look = newLook;
    }

    /** Takes another size and rate; the frames so far are counted at the rate that they had. */
    void encode(EncoderSettings settings, long now) {
        if (isRolling() && settings.fps() != encoder.fps()) {
            earlierFrames = frames(now);
            beganAt = now;
        }
        encoder = settings;
    }

    private long frames(long now) {
        return beganAt == null ? 0 : earlierFrames + (now - beganAt) * encoder.fps() / 1000;
    }

    /** Returns the frame of a moment; empty before the first. */
    Optional<Shot> shot(String user, StreamKind kind, long now) {
        if (beganAt == null) {
            return Optional.empty();
        }
        long at = endedAt == null ? now : endedAt;
        return Optional.of(new Shot(user, kind, at, frames(at), encoder.width(), encoder.height(), look));
    }
}
