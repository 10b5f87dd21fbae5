package io.liverig.conformance.stateful;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the bare page does: calls, attributes, nodes that come and go, pages above it. */
final class PageMoves {
    private final List<Move> rows = new ArrayList<>();

    private PageMoves() {}

    static List<Move> all() {
        PageMoves moves = new PageMoves();
        moves.pusherCalls();
        moves.playerCalls();
        moves.attributes();
        moves.nodes();
        return moves.rows;
    }

    private void add(String name, Predicate<PlayedCall> possible, Consumer<PlayedCall> act) {
        rows.add(new Move(name, possible, act));
    }

    private void pusher(String method, Map<String, Object> options, Consumer<PlayedCall> effect) {
        add("pusher." + method, PlayedCall::hasScripts, call -> {
            call.ask("pusher", method, options);
            effect.accept(call);
        });
    }

    private void pusherCalls() {
        // Most sequences should get somewhere.
        pusher("start", Map.of(), call -> call.model.start());
        for (String room : List.of(PlayedCall.ROOM, PlayedCall.ROOM, PlayedCall.OTHER_ROOM)) {
            add("enter " + room, PlayedCall::hasScripts, call -> {
                if (!call.attribute("url").equals(room)) {
                    call.set("url", room);
                    call.model.url(room);
                }
                call.ask("pusher", "start", Map.of());
                call.model.start();
            });
        }
        pusher("stop", Map.of(), call -> call.model.stop());
        pusher("pause", Map.of(), call -> call.model.pause(true));
        pusher("resume", Map.of(), call -> call.model.pause(false));
        pusher("startPreview", Map.of(), call -> call.model.preview(true));
        pusher("stopPreview", Map.of(), call -> call.model.preview(false));
        pusher("switchCamera", Map.of(), call -> {});
        pusher("sendMessage", Map.of("msg", "hello"), call -> {});
        pusher("playBGM", Map.of("url", "https://example.com/a.mp3"), call -> {});
        pusher("stopBGM", Map.of(), call -> {});
    }

    private void player(String method, Consumer<PlayerModel> effect) {
        add("player." + method, PlayedCall::hasScripts, call -> {
            call.ask("player", method, Map.of());
            if (call.player.isThere()) {
                effect.accept(call.player);
            }
        });
    }

    private void playerCalls() {
        player("play", PlayerModel::play);
        player("stop", PlayerModel::stop);
        player("pause", player -> player.pause(true));
        player("resume", player -> player.pause(false));
        player("mute", player -> {});
        player("requestFullScreen", player -> {});
        player("requestBackgroundPlayback", player -> player.inBackground(true));
        player("exitBackgroundPlayback", player -> player.inBackground(false));
    }

    private void toggle(String name) {
        add("toggle " + name, PlayedCall::hasScripts, call -> {
            call.set(name, !call.flag(name));
            if (call.model.isThere() && PUSHERS.contains(name)) {
                call.model.follow();
            }
        });
    }

    private static final List<String> PUSHERS = List.of("camera", "mic", "muted");

    private void attributes() {
        PUSHERS.forEach(this::toggle);
        List.of("muteVideo", "muteAudio").forEach(this::toggle);
        for (String room : List.of(PlayedCall.ROOM, PlayedCall.OTHER_ROOM, "bad", "nobody", "")) {
            add(
                    "url " + room,
                    call -> call.hasScripts() && !call.attribute("url").equals(room),
                    call -> {
                        call.set("url", room);
                        call.model.url(room);
                    });
        }
        add("toggle autopush", PlayedCall::hasScripts, call -> {
            boolean on = !call.flag("autopush");
            call.set("autopush", on);
            call.model.autopush(on);
        });
        add("turn", PlayedCall::hasScripts, call -> {
            call.set("orientation", call.attribute("orientation").equals("vertical") ? "horizontal" : "vertical");
            call.model.follow();
        });
        List.of("bob", "carol", "dave").forEach(user -> source("src " + user, user, BareProgram.src(user, "main")));
        source("src bob, small", "bob", BareProgram.src("bob", "small"));
        source("src none", "", "");
    }

    private void source(String name, String user, String src) {
        add(name, call -> call.hasScripts() && !call.attribute("src").equals(src), call -> {
            call.set("src", src);
            if (call.player.isThere()) {
                call.player.user(user);
            }
        });
    }

    private void nodes() {
        add("pusher away", call -> call.hasScripts() && call.flag("pusher"), call -> {
            call.set("pusher", false);
            call.forget("live-pusher");
            call.model.removed();
        });
        add("pusher there", call -> call.hasScripts() && !call.flag("pusher"), call -> {
            call.set("pusher", true);
            call.model.inserted(String.valueOf(call.attribute("url")), call.flag("autopush"));
        });
        add("player away", call -> call.hasScripts() && call.flag("player"), call -> {
            call.set("player", false);
            call.forget("live-player");
            call.player.removed();
        });
        add("player there", call -> call.hasScripts() && !call.flag("player"), call -> {
            call.set("player", true);
            call.player.inserted(userOf(String.valueOf(call.attribute("src"))));
            call.player.hidden(!call.app.isInFront());
        });
        add("navigate", PlayedCall::isOnTop, call -> {
            call.app.navigateTo("/pages/other/other");
            call.player.behind(true);
        });
        add(
                "back",
                call -> call.hasPage()
                        && call.app.isInFront()
                        && call.app.pageStack().size() > 1,
                call -> {
                    call.app.navigateBack();
                    call.player.behind(false);
                });
    }

    private static String userOf(String src) {
        return src.replaceAll("^.*userid=|&.*$", "");
    }
}
