package io.liverig.conformance.page;

import io.liverig.RemoteUser;
import java.util.List;

/** Flows in which users come, publish, stop and go. */
final class RoomFlows {
    private static final String ID = "the package names the player only; the document reads data.id";
    private static final String STILL_THERE = "a leaving user's streams are still told as they were before";

    private RoomFlows() {}

    static List<Flow> all() {
        return List.of(enter(), publishAndLeave(), unpublish(), screen());
    }

    private static Flow enter() {
        return Flow.of(
                "enter",
                stage -> {
                    stage.enter();
                    stage.look();
                },
                """
                LOCAL_JOIN none, players []
                PAGE status In room 1234 as alice
                """);
    }

    private static Flow publishAndLeave() {
        return Flow.of(
                        "remote publish and leave",
                        stage -> {
                            stage.enter();
                            stage.begin();
                            RemoteUser bob = stage.bob();
                            stage.look();
                            bob.leave();
                            stage.seconds(1);
                            stage.look();
                        },
                        BobComes.LINES + "PAGE status In room 1234 as alice\n" + BobComes.PLAYS + """
                                REMOTE_VIDEO_REMOVE bob_main(has audio, mutes) users [bob] players [bob_main(has audio, mutes)]
                                REMOTE_AUDIO_REMOVE bob_main(has, mutes) id bob_main users [bob] players []
                                REMOTE_USER_LEAVE bob users [] players []
                                PAGE status In room 1234 as alice
                                """)
                .but(BobComes.PUBLISHED)
                .butByProfile(
                        "REMOTE_VIDEO_REMOVE bob_main(has audio, mutes) users [bob]"
                                + " players [bob_main(has audio, mutes)]",
                        "REMOTE_VIDEO_REMOVE bob_main(has video audio, mutes) users [bob]"
                                + " players [bob_main(has video audio, mutes)]",
                        STILL_THERE)
                .butByProfile(
                        "REMOTE_AUDIO_REMOVE bob_main(has, mutes) id bob_main users [bob] players []",
                        "REMOTE_AUDIO_REMOVE bob_main(has video audio, mutes) id bob_main users [bob]"
                                + " players [bob_main(has video audio, mutes)]",
                        STILL_THERE)
                .but(
                        "REMOTE_AUDIO_REMOVE bob_main(has video audio, mutes) id bob_main users [bob]"
                                + " players [bob_main(has video audio, mutes)]",
                        "REMOTE_AUDIO_REMOVE bob_main(has video audio, mutes) id null users [bob]"
                                + " players [bob_main(has video audio, mutes)]",
                        ID);
    }

    private static Flow unpublish() {
        return Flow.of(
                        "remote unpublish",
                        stage -> {
                            stage.enter();
                            RemoteUser bob = stage.bob();
                            stage.begin();
                            bob.unpublishVideo();
                            stage.seconds(1);
                            bob.unpublishAudio();
                            stage.seconds(1);
                            stage.look();
                        },
                        """
                        REMOTE_VIDEO_REMOVE bob_main(has audio, mutes) users [bob] players [bob_main(has audio, mutes)]
                        REMOTE_AUDIO_REMOVE bob_main(has, mutes) id bob_main users [bob] players []
                        PAGE status In room 1234 as alice
                        """)
                .but(
                        "REMOTE_AUDIO_REMOVE bob_main(has, mutes) id bob_main users [bob] players []",
                        "REMOTE_AUDIO_REMOVE bob_main(has, mutes) id null users [bob] players []",
                        ID);
    }

    private static Flow screen() {
        String screen = "PAGE live-player bob_aux room://cloud.tencent.com/rtc?userid=bob&streamtype=aux"
                + " mute-video false mute-audio false object-fit contain\n";
        return Flow.of(
                        "aux stream",
                        stage -> {
                            stage.enter();
                            RemoteUser bob = stage.bob();
                            stage.begin();
                            bob.publishScreen();
                            stage.seconds(2);
                            stage.look();
                            bob.unpublishScreen();
                            stage.seconds(1);
                            stage.look();
                        },
                        """
                        REMOTE_VIDEO_ADD bob_aux(has video, mutes video) users [bob] players [bob_main(has video audio, mutes), bob_aux(has video, mutes video)]
                        REMOTE_STATE_UPDATE code 2001 of bob_aux
                        REMOTE_STATE_UPDATE code 2004 of bob_aux
                        REMOTE_STATE_UPDATE code 2003 of bob_aux
                        PAGE status In room 1234 as alice
                        """ + BobComes.PLAYS + screen + """
                                REMOTE_VIDEO_REMOVE bob_aux(has, mutes) users [bob] players [bob_main(has video audio, mutes)]
                                PAGE status In room 1234 as alice
                                """ + BobComes.PLAYS)
                .butByProfile(
                        "REMOTE_VIDEO_ADD bob_aux(has video, mutes video) users [bob]"
                                + " players [bob_main(has video audio, mutes), bob_aux(has video, mutes video)]",
                        "REMOTE_VIDEO_ADD bob_aux(has video, mutes) users [bob]"
                                + " players [bob_main(has video audio, mutes), bob_aux(has video, mutes)]",
                        BobComes.MUTED)
                .but(
                        "REMOTE_STATE_UPDATE code 2001 of bob_aux",
                        "REMOTE_STATE_UPDATE code 2001 of null",
                        BobComes.DETAIL_ONLY)
                .but(
                        "REMOTE_STATE_UPDATE code 2004 of bob_aux",
                        "REMOTE_STATE_UPDATE code 2004 of null",
                        BobComes.DETAIL_ONLY)
                .but(
                        "REMOTE_STATE_UPDATE code 2003 of bob_aux",
                        "REMOTE_STATE_UPDATE code 2003 of null",
                        BobComes.DETAIL_ONLY);
    }
}
