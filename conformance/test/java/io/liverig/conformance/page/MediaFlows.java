package io.liverig.conformance.page;

import java.util.List;
import java.util.Map;

/** Flows in which the components report: music, volume, network, full screen, a camera that is refused. */
final class MediaFlows {
    private static final String PUSHER = "live-pusher#pusher";
    private static final String PLAYER = "live-player#bob_main";

    private MediaFlows() {}

    static List<Flow> all() {
        return List.of(music(), volume(), netStatus(), fullScreen(), noCamera());
    }

    private static Flow music() {
        return Flow.of(
                "background music",
                stage -> {
                    stage.enter();
                    stage.begin();
                    stage.callPusher("playBGM", Map.of("url", "https://example.org/a.mp3", "endTimeMs", 3000));
                    stage.seconds(5);
                    stage.compare(
                            PUSHER, "bgmprogress", "progress", "BGM_PLAY_PROGRESS", heard -> heard.at("progress"));
                    stage.compare(
                            PUSHER, "bgmprogress", "duration", "BGM_PLAY_PROGRESS", heard -> heard.at("duration"));
                },
                """
                BGM_PLAY_START none, players []
                PAGE pusher.playBGM ok
                BGM_PLAY_COMPLETE none, players []
                BGM_PLAY_PROGRESS progress as sent
                BGM_PLAY_PROGRESS duration as sent
                """);
    }

    private static Flow volume() {
        return Flow.of(
                "volume",
                stage -> {
                    stage.enter();
                    stage.bob();
                    stage.begin();
                    stage.seconds(2);
                    stage.compare(
                            PUSHER,
                            "audiovolumenotify",
                            "volume",
                            "LOCAL_AUDIO_VOLUME_UPDATE",
                            heard -> heard.at("pusher.volume"));
                    stage.compare(
                            PLAYER,
                            "audiovolumenotify",
                            "volume",
                            "REMOTE_AUDIO_VOLUME_UPDATE",
                            heard -> heard.player("bob_main").get("volume"));
                },
                """
                LOCAL_AUDIO_VOLUME_UPDATE volume as sent
                REMOTE_AUDIO_VOLUME_UPDATE volume as sent
                """);
    }

    private static Flow netStatus() {
        return Flow.of(
                        "network status",
                        stage -> {
                            stage.enter();
                            stage.bob();
                            stage.begin();
                            stage.seconds(5);
                            List.of("netQualityLevel", "videoBitrate").forEach(field -> network(stage, field));
                            stage.lookFor("LOCAL_NET_STATE_UPDATE", "pusher.videoBitrate");
                        },
                        """
                        LOCAL_NET_STATE_UPDATE netQualityLevel as sent
                        REMOTE_NET_STATE_UPDATE netQualityLevel as sent
                        LOCAL_NET_STATE_UPDATE videoBitrate as sent
                        REMOTE_NET_STATE_UPDATE videoBitrate as sent
                        LOCAL_NET_STATE_UPDATE without pusher.videoBitrate
                        """)
                .but(
                        "LOCAL_NET_STATE_UPDATE without pusher.videoBitrate",
                        "LOCAL_NET_STATE_UPDATE with pusher.videoBitrate",
                        "the package also spreads the network information over the pusher's attributes, where it"
                                + " overwrites videoWidth and videoHeight");
    }

    private static void network(CallStage stage, String field) {
        stage.compare(
                PUSHER, "netstatus", field, "LOCAL_NET_STATE_UPDATE", heard -> heard.at("pusher.netStatus." + field));
        stage.compare(
                PLAYER,
                "netstatus",
                field,
                "REMOTE_NET_STATE_UPDATE",
                heard -> heard.player("bob_main").get("netStatus") instanceof Map<?, ?> info ? info.get(field) : null);
    }

    private static Flow fullScreen() {
        return Flow.of(
                "full screen and back",
                stage -> {
                    stage.enter();
                    stage.bob();
                    stage.begin();
                    stage.find("live-player").tap();
                    stage.seconds(1);
                    stage.find("live-player").tap();
                    stage.seconds(1);
                },
                """
                VIDEO_FULLSCREEN_UPDATE none, players [bob_main]
                VIDEO_FULLSCREEN_UPDATE none, players [bob_main]
                """);
    }

    private static Flow noCamera() {
        return Flow.of(
                "camera refused",
                stage -> {
                    stage.app().phone().deny("scope.camera");
                    stage.enter();
                },
                """
                ERROR {"code":10001,"message":"camera access is refused"}
                LOCAL_JOIN none, players []
                """);
    }
}
