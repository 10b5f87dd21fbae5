package io.liverig.internal.live;

import io.liverig.options.LiveSettings;
import java.util.Map;
import java.util.Set;

/** One program on a {@link Stage} with a room page, its pusher and as many players as a test wants. */
public final class Phone {
    final Stage stage;
    final String program;
    public final LiveLayer layer;
    public final FakeNode pusher;

    public Phone(Stage stage, String program, LiveSettings settings, Set<String> handled) {
        this.stage = stage;
        this.program = program;
        this.layer = stage.program(program, settings);
        this.pusher = new FakeNode(layer, Stage.page(program), "live-pusher", handled);
    }

    public static Phone of(Stage stage, String program) {
        return new Phone(stage, program, LiveSettings.DEFAULT, Set.of("statechange", "error"));
    }

    /** Puts the pusher on the page, bound to the user's address. */
    public Phone open(String user) {
        pusher.with("url", Stage.URL + user).insert();
        return this;
    }

    public Phone call(String method) {
        return call(method, Map.of());
    }

    Phone call(String method, Map<String, Object> options) {
        layer.pusher(Stage.page(program), method, options, stage.reply());
        return this;
    }

    /** Opens, starts and settles, and forgets the events of it. */
    public Phone enter(String user) {
        open(user).call("start");
        stage.settle();
        pusher.take();
        stage.replies.clear();
        return this;
    }

    public FakeNode player(String id, String user, Set<String> handled) {
        return new FakeNode(layer, Stage.page(program), "live-player", handled)
                .with("id", id)
                .with("src", "room://cloud.tencent.com/rtc?streamtype=main&userid=" + user);
    }

    public void callPlayer(String id, String method, Map<String, Object> options) {
        layer.player(Stage.page(program), id, method, options, stage.reply());
    }
}
