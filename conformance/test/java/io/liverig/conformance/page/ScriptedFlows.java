package io.liverig.conformance.page;

import java.util.List;
import java.util.Map;

/** Flows of which a part comes from no component yet; each says which part, and how it is scripted. */
final class ScriptedFlows {
    private ScriptedFlows() {}

    static List<Flow> all() {
        return List.of(warning(), netStatusWithoutPicture());
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
}
