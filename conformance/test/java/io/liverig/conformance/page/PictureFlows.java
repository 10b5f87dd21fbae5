package io.liverig.conformance.page;

import java.util.List;
import java.util.Map;

/** Flows in which the page takes pictures; the components make them, and the album has them or refuses. */
final class PictureFlows {
    private PictureFlows() {}

    static List<Flow> all() {
        return List.of(pusherPicture(), playerPicture(), refusedPicture());
    }

    private static Flow pusherPicture() {
        return Flow.of(
                "snapshot of the pusher",
                stage -> {
                    stage.enter();
                    stage.begin();
                    stage.callPusher("snapshot", Map.of());
                },
                "PAGE pusher.snapshot ok with a picture");
    }

    private static Flow playerPicture() {
        return Flow.of(
                "snapshot of a player",
                stage -> {
                    stage.enter();
                    stage.bob();
                    stage.begin();
                    stage.callPlayer("bob_main", "snapshot", Map.of());
                },
                "PAGE bob_main.snapshot ok with a picture");
    }

    private static Flow refusedPicture() {
        String refused = "PAGE pusher.snapshot rejected: the picture could not be saved to the album:"
                + " saveImageToPhotosAlbum:fail auth deny";
        return Flow.of(
                        "snapshot that the album refuses",
                        stage -> {
                            stage.app().phone().deny("scope.writePhotosAlbum");
                            stage.enter();
                            stage.begin();
                            stage.callPusher("snapshot", Map.of());
                        },
                        refused)
                .but(
                        refused,
                        "PAGE pusher.snapshot ok with a picture",
                        "the package resolves before the picture is saved; the document promises a saved one");
    }
}
