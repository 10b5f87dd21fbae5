package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Calls of player and pusher instances, and what the model expects of them.
 *
 * @param answers how the methods of wx and of the native contexts answer, where that is scripted
 */
record InstanceCalls(Map<String, String> answers) {
    void player(ModelPlayer player, JsonNode step, Expected expected) {
        String method = step.path("method").asText();
        JsonNode argument = step.path("args").path(0);
        player.use();
        switch (method) {
            case "snapshot" -> snapshot(player.id, expected);
            case "requestFullScreen" -> {
                expected.calls(player.id, method, argument);
                expected.settles = settles(method);
            }
            case "requestExitFullScreen" -> {
                expected.calls(player.id, "exitFullScreen", null);
                expected.settles = settles("exitFullScreen");
            }
            default -> expected.calls(player.id, method, argument);
        }
    }

    void pusher(ModelPusher pusher, JsonNode step, Expected expected) {
        String method = step.path("method").asText();
        pusher.isOpen = true;
        if (method.equals("snapshot")) {
            snapshot("pusher", expected);
            return;
        }
        if (method.equals("switchCamera")) {
            pusher.turnCamera();
        }
        expected.calls("pusher", method, step.path("args").path(0));
    }

    private void snapshot(String of, Expected expected) {
        expected.calls(of, "snapshot", null);
        boolean isTaken = settles("snapshot").equals("fulfilled");
        expected.settles = isTaken ? settles("saveImageToPhotosAlbum") : "rejected";
    }

    private String settles(String method) {
        return answers.getOrDefault(method, "success").equals("success") ? "fulfilled" : "rejected";
    }
}
