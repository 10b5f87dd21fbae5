package io.liverig.conformance.page;

import java.util.List;
import java.util.Map;

/** Flows of which a part comes from no component yet; each says which part, and how it is scripted. */
final class ScriptedFlows {
    private static final String PICTURE = "/picture.jpg";

    private ScriptedFlows() {}

    static List<Flow> all() {
        return List.of(warning(), netStatusWithoutPicture(), pusherPicture(), playerPicture(), refusedPicture());
    }

    private static Flow warning() {
        return Flow.of(
                        "warning of a player",
                        stage -> {
                            stage.enter();
                            stage.bob();
                            stage.begin();
                            stage.find("live-player").trigger("statechange", Map.of("code", 6002, "message", "?"));
                            stage.seconds(1);
                        },
                        "PLAYER_WARNING code 6002 of bob_main")
                .but("PLAYER_WARNING code 6002 of bob_main", "PLAYER_WARNING code 6002 of null", BobComes.DETAIL_ONLY)
                .scripted("statechange 6002 is sent to the live-player: nothing simulated leads to it", "");
    }

    private static Flow netStatusWithoutPicture() {
        Map<String, Object> info = Map.of("info", Map.of("netQualityLevel", 2, "audioBitrate", 48));
        return Flow.of(
                        "network status of sound alone",
                        stage -> {
                            stage.enter();
                            stage.bob();
                            stage.begin();
                            stage.find("live-player").trigger("netstatus", info);
                            stage.lookFor("REMOTE_NET_STATE_UPDATE", "playerList");
                        },
                        "REMOTE_NET_STATE_UPDATE with playerList")
                .but(
                        "REMOTE_NET_STATE_UPDATE with playerList",
                        "REMOTE_NET_STATE_UPDATE was not heard, nor playerList",
                        "the package drops network information without videoWidth and videoHeight")
                .scripted("netstatus without a picture's size is sent: the components always name one", "");
    }

    private static Flow pusherPicture() {
        return Flow.of(
                        "snapshot of the pusher",
                        stage -> {
                            stage.call("scriptSnapshots", PICTURE);
                            stage.enter();
                            stage.begin();
                            stage.callPusher("snapshot", Map.of());
                        },
                        "PAGE pusher.snapshot ok /picture.jpg")
                .scripted("the native snapshot() answers with a file of the program", "LivePusherContext.snapshot");
    }

    private static Flow playerPicture() {
        return Flow.of(
                        "snapshot of a player",
                        stage -> {
                            stage.call("scriptSnapshots", PICTURE);
                            stage.enter();
                            stage.bob();
                            stage.begin();
                            stage.callPlayer("bob_main", "snapshot", Map.of());
                        },
                        "PAGE bob_main.snapshot ok /picture.jpg")
                .scripted("the native snapshot() answers with a file of the program", "LivePlayerContext.snapshot");
    }

    private static Flow refusedPicture() {
        String refused = "PAGE pusher.snapshot rejected: the picture could not be saved to the album:"
                + " saveImageToPhotosAlbum:fail auth deny";
        return Flow.of(
                        "snapshot that the album refuses",
                        stage -> {
                            stage.app().phone().deny("scope.writePhotosAlbum");
                            stage.call("scriptSnapshots", PICTURE);
                            stage.enter();
                            stage.begin();
                            stage.callPusher("snapshot", Map.of());
                        },
                        refused)
                .but(
                        refused,
                        "PAGE pusher.snapshot ok /picture.jpg",
                        "the package resolves before the picture is saved; the document promises a saved one")
                .scripted("the native snapshot() answers with a file of the program", "LivePusherContext.snapshot");
    }
}
