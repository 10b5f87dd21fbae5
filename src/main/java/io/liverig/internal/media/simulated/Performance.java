package io.liverig.internal.media.simulated;

import io.liverig.internal.media.picture.Shot;
import io.liverig.room.StreamKind;
import io.liverig.sound.Mixer;
import io.liverig.sound.Sound;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What a sender films and says, in whatever way it is sent. */
final class Performance {
    private final LongSupplier clock;
    private final Film film = new Film();
    private final Mixer mixer;
    private boolean heard;
    private boolean sending = true;

    Performance(LongSupplier clock, Sound voice) {
        this.clock = clock;
        this.mixer = new Mixer(voice);
    }

    Film film() {
        return film;
    }

    Mixer mixer() {
        return mixer;
    }

    long now() {
        return clock.getAsLong();
    }

    /** Says whether the microphone is open, and whether anything is sent at all. */
    void open(boolean microphone, boolean sends) {
        heard = microphone;
        sending = sends;
    }

    /** Returns the level of what arrives at those who receive it. */
    int level() {
        return sending ? mixer.sent(now(), heard) : 0;
    }

    /** Returns the last frame in the size in which it is encoded; in that of the camera while nothing is. */
    Optional<Shot> shot(String user, StreamKind kind, double scale, Encoding encoding) {
        boolean encoded = encoding.width() > 0 && encoding.height() > 0;
        return film.shot(user, kind, now())
                .map(shot -> new Shot(
                        shot.user(),
                        kind,
                        shot.atMillis(),
                        shot.frame(),
                        scaled(encoded ? encoding.width() : shot.width(), scale),
                        scaled(encoded ? encoding.height() : shot.height(), scale),
                        shot.look()));
    }

    private static int scaled(int pixels, double scale) {
        return (int) Math.round(pixels * scale);
    }
}
