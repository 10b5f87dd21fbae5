package io.liverig.conformance.steps;

import static io.liverig.conformance.steps.Json.arr;
import static io.liverig.conformance.steps.Json.obj;
import static io.liverig.conformance.steps.Json.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes steps, one a line, for one TRTC object at a time. */
public final class Steps {
    private final List<ObjectNode> steps = new ArrayList<>();
    private String on = "a";
    private int group = -1;

    /** Begins with nothing. */
    public static Steps none() {
        return new Steps();
    }

    /** Begins with the object {@code a}, watched, with a pusher. */
    public static Steps created() {
        return none().make("a").call("createPusher");
    }

    /** Makes a TRTC object and watches it; what follows is about it. */
    public Steps make(String name) {
        return make(name, 0);
    }

    /** Makes a TRTC object of a module instance of its own number. */
    public Steps make(String name, int module) {
        on = name;
        add(obj("op", "new", "as", name, "module", module));
        return add(obj("op", "watch", "on", name));
    }

    /** Has every watch read the player list inside its handlers, and compare its payloads again at the end. */
    public Steps watchClosely() {
        steps.stream()
                .filter(step -> step.path("op").asText().equals("watch"))
                .forEach(step -> step.put("lists", true).put("keep", true));
        return this;
    }

    /** Has every watch listen to each name that one can guess, the reported codes among them. */
    public Steps watchEveryName() {
        ArrayNode also = arr();
        steps.forEach(step -> also.addAll(step.findValues("code")));
        steps.stream()
                .filter(step -> step.path("op").asText().equals("watch"))
                .forEach(step -> step.put("all", true).set("also", also));
        return this;
    }

    /** Marks the steps so far as the stage of what follows, which a shrinker leaves standing. */
    public Steps staged() {
        steps.forEach(step -> step.put("keepStep", true));
        return this;
    }

    /** Goes on with another TRTC object. */
    public Steps on(String name) {
        on = name;
        return this;
    }

    /** Marks what follows as steps that a shrinker takes away together; -1 for none. */
    public Steps group(int number) {
        group = number;
        return this;
    }

    /** Adds a step as it is. */
    public Steps add(ObjectNode step) {
        steps.add(group < 0 ? step : step.put("group", group));
        return this;
    }

    /** Calls a method and looks at the state. */
    public Steps call(String method, @Nullable Object... args) {
        return add(obj("op", "call", "on", on, "method", method, "args", arr(args), "look", true));
    }

    /** Calls a method and gives its result a name. */
    public Steps callAs(String as, String method, @Nullable Object... args) {
        return add(obj("op", "call", "on", on, "method", method, "args", arr(args), "as", as));
    }

    /** Calls a method of a named value, without a look. */
    public Steps callOn(String target, String method, @Nullable Object... args) {
        return add(obj("op", "call", "on", target, "method", method, "args", arr(args)));
    }

    /** Looks at the state. */
    public Steps look() {
        return add(obj("op", "look", "on", on));
    }

    /** Reports a state of live-pusher. */
    public Steps state(int code, Object message) {
        return call("pusherEventHandler", obj("detail", obj("code", code, "message", message)));
    }

    /** Reports users by state 1031 to 1034. */
    public Steps users(int code, JsonNode... entries) {
        ObjectNode message = obj("$", "json", "value", obj("userlist", arr((Object[]) entries)));
        ObjectNode event = obj("detail", obj("code", code, "message", message));
        return add(obj("op", "call", "on", on, "method", "pusherEventHandler", "args", arr(event), "look", "list"));
    }

    /** Users join, in one message. */
    public Steps join(String... users) {
        return users(1031, entries(users));
    }

    /** Users leave, in one message. */
    public Steps leave(String... users) {
        return users(1032, entries(users));
    }

    /** A user's video goes on or off. */
    public Steps video(String user, String type, Object isOn) {
        return video(user, type, isOn, url(user, type));
    }

    /** A user's video goes on or off, with a play url. */
    public Steps video(String user, String type, Object isOn, String url) {
        return users(1033, obj("userid", user, "streamtype", type, "hasvideo", isOn, "playurl", url));
    }

    /** A user's audio goes on or off. */
    public Steps audio(String user, Object isOn) {
        return audio(user, isOn, url(user, "main"));
    }

    /** A user's audio goes on or off, with a play url. */
    public Steps audio(String user, Object isOn, String url) {
        return users(1034, obj("userid", user, "hasaudio", isOn, "playurl", url));
    }

    /** Makes a listener that does steps when called. */
    public Steps listener(String as, Object... does) {
        return add(obj("op", "listener", "as", as, "does", arr(does)));
    }

    /** Makes a listener that throws. */
    public Steps thrower(String as) {
        return add(obj("op", "listener", "as", as, "throws", true));
    }

    /** Subscribes a named listener. */
    public Steps hear(String code, String listener) {
        return callOn(on, "on", code, ref(listener));
    }

    /** Makes a named value. */
    public Steps let(String as, Object value) {
        return add(obj("op", "let", "as", as, "value", value));
    }

    /** Changes a named value. */
    public Steps set(String of, Object value, String... path) {
        return add(obj("op", "set", "of", ref(of), "path", arr((Object[]) path), "value", value));
    }

    /** Lets promise jobs and timers run. */
    public Steps drain() {
        return add(obj("op", "drain"));
    }

    /** Adds steps. */
    public Steps then(List<ObjectNode> more) {
        steps.addAll(more);
        return this;
    }

    /** Returns the steps. */
    public List<ObjectNode> done() {
        return steps;
    }

    /** Returns the play url of a stream as the native side reports it. */
    public static String url(String user, String type) {
        return "room://cloud.tencent.com/rtc?userid=" + user + "&streamtype=" + type;
    }

    /** Returns parameters with which one can enter. */
    public static ObjectNode params() {
        return obj("sdkAppID", 1400000001, "userID", "me", "userSig", "sig", "roomID", 1234);
    }

    private static JsonNode[] entries(String... users) {
        ArrayNode list = arr();
        Arrays.stream(users).forEach(user -> list.add(obj("userid", user)));
        JsonNode[] entries = new JsonNode[list.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = list.get(i);
        }
        return entries;
    }
}
