package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Chooses the steps of a whole life: entering, users and streams, reports, changes, pictures, leaving, entering again, in
 * any order that a page and the native side could do them, with the values where mistakes are.
 */
public final class LifeStory {
    private final Choices c;
    private final Steps steps = Steps.none();
    private final LifeModel model = new LifeModel("document");
    private final LifeValues values;
    private final LifeReports reports;
    private int taken;

    private LifeStory(Choices c, LifeValues values, boolean ordinary) {
        this.c = c;
        this.values = values;
        this.reports = new LifeReports(c, ordinary);
    }

    /** Returns the steps of a life in which anything may happen. */
    public static List<ObjectNode> steps(Choices c) {
        return new LifeStory(c, LifeValues.any(c), false).live();
    }

    /** Returns the steps of a life as the document tells it: plain ids and values, a native side that behaves. */
    public static List<ObjectNode> ordinary(Choices c) {
        return new LifeStory(c, LifeValues.ordinary(c), true).liveOrdinarily();
    }

    private List<ObjectNode> live() {
        steps.make("a");
        if (c.chance(30)) {
            steps.watchClosely();
        }
        if (c.chance(25)) {
            steps.add(values.answer());
        }
        if (c.maybe(10)) {
            move();
        }
        steps.call("createPusher", c.chance(70) ? Json.UNDEFINED : values.pusherAttributes());
        keepUp();
        if (c.chance(60)) {
            enter();
        }
        if (c.chance(85)) {
            settleIn();
        }
        int length = c.between(6, 18);
        for (int i = 0; i < length; i++) {
            move();
        }
        return steps.drain().done();
    }

    private List<ObjectNode> liveOrdinarily() {
        steps.make("a").call("createPusher", c.chance(70) ? Json.UNDEFINED : values.pusherAttributes());
        keepUp();
        enter();
        settleIn();
        int length = c.between(6, 18);
        for (int i = 0; i < length; i++) {
            moveOrdinarily();
        }
        return steps.done();
    }

    private void moveOrdinarily() {
        List<Consumer<LifeStory>> moves = new ArrayList<>(ORDINARY);
        if (!model.room().streamIds().isEmpty()) {
            moves.addAll(ORDINARY_WITH_STREAMS);
        }
        c.pick(moves).accept(this);
        keepUp();
    }

    /** Has somebody there with a picture, as in most lives. */
    private void settleIn() {
        String user = values.user();
        String type = c.pick("main", "main", "aux");
        steps.join(user, values.user());
        steps.users(1033, Json.with(values.video(user), "hasvideo", true, "streamtype", type));
        keepUp();
    }

    private void keepUp() {
        List<ObjectNode> done = steps.done();
        for (; taken < done.size(); taken++) {
            model.take(done.get(taken));
        }
    }

    private void move() {
        List<Consumer<LifeStory>> moves = new ArrayList<>(MOVES);
        if (!model.room().streamIds().isEmpty()) {
            moves.addAll(WITH_STREAMS);
        }
        c.pick(moves).accept(this);
        keepUp();
    }

    private static final List<Consumer<LifeStory>> ORDINARY = all(
            times(2, LifeStory::join),
            times(5, LifeStory::publish),
            times(3, LifeStory::speak),
            times(2, LifeStory::leave),
            times(1, LifeStory::severalAtOnce),
            times(1, LifeStory::enter),
            times(1, LifeStory::exit),
            times(2, LifeStory::setPusher),
            times(2, LifeStory::reportPusher),
            times(2, LifeStory::reportState),
            times(1, LifeStory::createAgain));

    private static final List<Consumer<LifeStory>> ORDINARY_WITH_STREAMS = all(
            times(4, LifeStory::askForPlayer),
            times(5, LifeStory::setPlayer),
            times(8, LifeStory::reportPlayer),
            times(6, LifeStory::changeStream));

    private static final List<Consumer<LifeStory>> MOVES = all(
            ORDINARY,
            times(1, LifeStory::enterAgain),
            times(2, LifeStory::usePusher),
            times(3, LifeStory::reportPusher),
            times(1, LifeStory::setPlayer));

    private static final List<Consumer<LifeStory>> WITH_STREAMS = all(
            ORDINARY_WITH_STREAMS,
            times(3, LifeStory::switchType),
            times(5, LifeStory::usePlayer),
            times(2, LifeStory::useKept));

    @SafeVarargs
    private static List<Consumer<LifeStory>> all(List<Consumer<LifeStory>> first, List<Consumer<LifeStory>>... more) {
        List<Consumer<LifeStory>> all = new ArrayList<>(first);
        for (List<Consumer<LifeStory>> moves : more) {
            all.addAll(moves);
        }
        return List.copyOf(all);
    }

    private static List<Consumer<LifeStory>> times(int weight, Consumer<LifeStory> move) {
        return Collections.nCopies(weight, move);
    }

    private String somebody() {
        List<String> users = model.room().users();
        return users.isEmpty() || c.chance(15) ? values.user() : c.pick(users);
    }

    private String stream() {
        List<String> ids = model.room().streamIds();
        return ids.isEmpty() || c.maybe(10) ? values.strangeId() : c.pick(ids);
    }

    private void join() {
        steps.join(values.user());
    }

    private void publish() {
        steps.users(1033, values.video(somebody()));
    }

    private void speak() {
        steps.users(1034, values.audio(somebody()));
    }

    private void leave() {
        steps.leave(somebody());
    }

    /** Reports once more about a stream that is there. */
    private void changeStream() {
        String id = stream();
        int at = Math.max(0, id.lastIndexOf('_'));
        String user = id.substring(0, at);
        String type = id.substring(Math.min(id.length(), at + 1));
        if (c.chance(60)) {
            steps.users(1033, values.video(user).put("streamtype", type));
        } else {
            steps.users(1034, values.audio(user));
        }
    }

    private void severalAtOnce() {
        int code = c.between(1031, 1034);
        JsonNode[] entries = new JsonNode[c.between(2, 3)];
        for (int i = 0; i < entries.length; i++) {
            String user = code == 1031 ? values.user() : somebody();
            entries[i] =
                    code == 1033 ? values.video(user) : code == 1034 ? values.audio(user) : Json.obj("userid", user);
        }
        steps.users(code, entries);
    }

    private void enter() {
        steps.call("enterRoom", c.chance(85) ? values.room() : values.badRoom());
    }

    private void exit() {
        steps.call("exitRoom");
    }

    /** Leaves and enters, and at times leaves at once. */
    private void enterAgain() {
        exit();
        steps.call("enterRoom", values.room());
        if (c.chance(30)) {
            exit();
        } else {
            settleIn();
        }
    }

    private void setPusher() {
        steps.call("setPusherAttributes", values.pusherAttributes());
    }

    private void setPlayer() {
        steps.call("setPlayerAttributes", stream(), values.playerAttributes());
    }

    private void switchType() {
        steps.call("switchStreamType", stream());
    }

    private void createAgain() {
        if (c.chance(30)) {
            steps.call("createPusher", values.pusherAttributes());
        } else {
            steps.call("getPusherAttributes");
        }
    }

    private void usePusher() {
        if (model.hasPusher()) {
            steps.callAs("pusher", "getPusherInstance");
            reports.usePusher(steps, "pusher");
        }
    }

    private void usePlayer() {
        String id = stream();
        if (model.room().streamIds().contains(id)) {
            String name = "player" + c.below(2);
            steps.callAs(name, "getPlayerInstance", id);
            reports.usePlayer(steps, name);
        } else {
            steps.call("getPlayerInstance", id);
        }
    }

    private void askForPlayer() {
        steps.call("getPlayerInstance", stream());
    }

    /** Uses an instance that was kept from before, whatever has become of its stream or its room. */
    private void useKept() {
        List<String> names = model.names();
        if (names.contains("player0") && c.chance(60)) {
            reports.usePlayer(steps, "player0");
        } else if (names.contains("pusher")) {
            reports.usePusher(steps, "pusher");
        }
    }

    private void reportPusher() {
        reports.reportPusher(steps);
    }

    private void reportPlayer() {
        reports.reportPlayer(steps, stream());
    }

    private void reportState() {
        reports.reportState(steps);
    }
}
