package io.liverig.conformance.page;

import io.liverig.conformance.page.Flow.Difference;
import java.util.List;

/** The lines that are told whenever bob comes with picture and sound, and how the published package tells them. */
final class BobComes {
    static final String MUTED = "the document's default of muteVideo and muteAudio is true, the package's false";
    static final String DETAIL_ONLY = "the data is the native detail; the document reads the id from its currentTarget";

    static final String JOINS = "REMOTE_USER_JOIN bob users [bob] players []\n";
    static final String SHOWS = "REMOTE_VIDEO_ADD bob_main(has video, mutes video audio) users [bob]"
            + " players [bob_main(has video, mutes video audio)]\n";
    static final String SPEAKS = "REMOTE_AUDIO_ADD bob_main(has video audio, mutes audio) users [bob]"
            + " players [bob_main(has video audio, mutes audio)]\n";
    static final String CONNECTS = "REMOTE_STATE_UPDATE code 2001 of bob_main\n";
    static final String BEGINS = "REMOTE_STATE_UPDATE code 2004 of bob_main\n";
    static final String PICTURE = "REMOTE_STATE_UPDATE code 2003 of bob_main\n";

    /** In the order of the room's messages; each stream is pulled by the page's own listener. */
    static final String LINES = JOINS + SHOWS + SPEAKS + CONNECTS + BEGINS + PICTURE;

    static final String PLAYS = "PAGE live-player bob_main room://cloud.tencent.com/rtc?userid=bob&streamtype=main"
            + " mute-video false mute-audio false object-fit fillCrop\n";

    static final List<Difference> PUBLISHED = List.of(
            differs(
                    SHOWS,
                    "REMOTE_VIDEO_ADD bob_main(has video, mutes) users [bob] players [bob_main(has video, mutes)]",
                    MUTED),
            differs(
                    SPEAKS,
                    "REMOTE_AUDIO_ADD bob_main(has video audio, mutes) users [bob]"
                            + " players [bob_main(has video audio, mutes)]",
                    MUTED),
            differs(CONNECTS, "REMOTE_STATE_UPDATE code 2001 of null", DETAIL_ONLY),
            differs(BEGINS, "REMOTE_STATE_UPDATE code 2004 of null", DETAIL_ONLY),
            differs(PICTURE, "REMOTE_STATE_UPDATE code 2003 of null", DETAIL_ONLY));

    private BobComes() {}

    private static Difference differs(String demanded, String told, String reason) {
        return new Difference(demanded.strip(), told, reason, reason.equals(MUTED));
    }
}
