package io.liverig.conformance.page;

import io.liverig.ElementHandle;
import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.RemoteUser;
import io.liverig.RoomControl;
import io.liverig.journal.RowKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Alice's call page on a rig, and what is told of it: a line for every event heard and for every look at the page. */
final class CallStage implements AutoCloseable {
    private static final int ROOM = 1234;

    private final LiveRig rig = LiveRig.create();
    private final MiniProgram app;
    private final PageHandle page;
    private final List<String> told = new ArrayList<>();
    private final List<Heard> periodic = new ArrayList<>();
    private int begin;

    CallStage(Path program) {
        app = rig.open(program);
        page = app.reLaunch("/pages/room/room?roomID=" + ROOM + "&userID=alice&autoJoin=false");
    }

    /** Taps the button that enters the room, and waits until alice is in it. */
    void enter() {
        page.find("#join").tap();
        seconds(2);
    }

    void hangUp() {
        page.find("#hangUp").tap();
        seconds(2);
    }

    RoomControl room() {
        return rig.room(ROOM);
    }

    /** Lets bob in with picture and sound, and waits until alice plays both. */
    RemoteUser bob() {
        RemoteUser bob = room().join("bob").publishVideo().publishAudio();
        seconds(2);
        return bob;
    }

    void seconds(int seconds) {
        rig.advance(Duration.ofSeconds(seconds));
        listen();
    }

    private void listen() {
        for (Object event : (List<?>) Objects.requireNonNull(page.call("takeHeard"))) {
            Heard heard = Heard.of(event);
            if (heard.isPeriodic()) {
                periodic.add(heard);
            } else {
                told.add(heard.line());
            }
        }
    }

    @Nullable
    Object call(String method, Object... arguments) {
        Object result = page.call(method, arguments);
        listen();
        return result;
    }

    /** Calls a method of the pusher instance, and tells how it came out. */
    void callPusher(String method, Object argument) {
        call("callPusher", method, argument);
        tellAnswer("pusher." + method);
    }

    /** Calls a method of a player instance, and tells how it came out. */
    void callPlayer(String id, String method, Object argument) {
        call("callPlayer", id, method, argument);
        tellAnswer(id + "." + method);
    }

    void tellAnswer(String what) {
        seconds(1);
        told.add("PAGE " + what + " " + page.call("answerOf"));
    }

    ElementHandle find(String selector) {
        return page.find(selector);
    }

    MiniProgram app() {
        return app;
    }

    /** Looks at the page: its status and each live-player with what it plays. */
    void look() {
        listen();
        told.add("PAGE status " + page.data("status"));
        for (ElementHandle player : page.findAll("live-player")) {
            told.add("PAGE live-player " + player.id() + " " + player.attribute("src") + " mute-video "
                    + player.attribute("mute-video") + " mute-audio " + player.attribute("mute-audio")
                    + " object-fit " + player.attribute("object-fit"));
        }
    }

    /** Tells a value of the page's data. */
    void look(String path) {
        listen();
        told.add("PAGE " + path + " " + page.data(path));
    }

    /**
     * Returns whether each native event of a kind was heard once, with the value that it carried.
     *
     * @param node the component that sent it: {@code live-player#bob_main}
     * @param field the field of the native detail that is compared
     * @param value finds what the page was told of it
     */
    void compare(String node, String event, String field, String code, Function<Heard, @Nullable Object> value) {
        listen();
        List<String> sent = rig.timeline().rows().stream()
                .skip(begin)
                .filter(row -> row.kind() == RowKind.EVENT)
                .filter(row ->
                        row.name().equals(event) && node.equals(row.detail().get("node")))
                .map(row -> Heard.number(row.detail().get(field)))
                .toList();
        List<String> heard = periodic.stream()
                .filter(each -> each.code().equals(code))
                .map(each -> Heard.number(value.apply(each)))
                .toList();
        String verdict = sent.isEmpty() ? "was never sent" : sent.equals(heard) ? "as sent" : sent + " heard " + heard;
        told.add(code + " " + field + " " + verdict);
    }

    /** Returns whether the last event of a kind that comes periodically has a value at a path of its data. */
    void lookFor(String code, String path) {
        listen();
        String found = periodic.stream()
                .filter(heard -> heard.code().equals(code))
                .reduce((first, second) -> second)
                .map(heard -> heard.at(path) == null ? "without " : "with ")
                .orElse("was not heard, nor ");
        told.add(code + " " + found + path);
    }

    /** Forgets what was told so far; a flow that begins in the middle of a call is told from there. */
    void begin() {
        listen();
        told.clear();
        periodic.clear();
        begin = rig.timeline().rows().size();
    }

    /** Returns what was told, and every fault of the program. */
    List<String> told() {
        listen();
        List<String> all = new ArrayList<>(told);
        rig.faults().forEach(fault -> all.add("FAULT " + fault.message()));
        return all;
    }

    Map<String, Integer> notImplemented() {
        return app.notImplemented();
    }

    @Override
    public void close() {
        rig.close();
    }
}
