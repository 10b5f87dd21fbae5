package io.liverig.conformance.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.Steps;
import java.util.ArrayList;
import java.util.List;

/** Steps as sentences, one each. */
public final class Sentences {
    private Sentences() {}

    /** Returns the steps as numbered lines, from 0, as properties count them. */
    public static List<String> numbered(List<ObjectNode> steps) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            lines.add(i + " " + of(steps.get(i)));
        }
        return lines;
    }

    /** Returns a step as a sentence. */
    public static String of(JsonNode step) {
        String on = step.path("on").asText();
        String of = step.path("of").isTextual() ? step.path("of").asText() : ScriptText.of(step.path("of"));
        return switch (step.path("op").asText()) {
            case "new" -> made(step);
            case "watch" ->
                "every event of " + on + " is written down"
                        + (step.path("lists").asBoolean() ? ", with the player list that its handler reads" : "");
            case "call" -> called(step, on);
            case "look" -> "the page looks at " + on;
            case "let" -> step.path("as").asText() + " is " + ScriptText.of(step.path("value"));
            case "show" -> of + " is written down";
            case "get" ->
                "the page reads " + of + ScriptText.key(step.path("name").asText()) + as(step);
            case "set" -> set(step, of);
            case "listener" -> listener(step);
            case "answer" -> answer(step);
            case "drain" -> "promises and timers run";
            default -> step.toString();
        };
    }

    private static String made(JsonNode step) {
        JsonNode options = step.path("options");
        boolean isUsual = options.size() == 0 || (options.size() == 1 && options.has("profile"));
        return "the page makes a TRTC object " + step.path("as").asText()
                + (isUsual ? "" : " with " + ScriptText.of(options))
                + (step.path("page").isTextual()
                        ? ", as page " + step.path("page").asText()
                        : "")
                + (step.path("module").asInt() == 0 ? "" : ", of module instance " + step.path("module"));
    }

    private static String called(JsonNode step, String on) {
        String method = step.path("method").asText();
        JsonNode args = step.path("args");
        String whose = on.equals("a") ? "" : " (to " + on + ")";
        if (method.equals("pusherEventHandler") && args.size() == 1) {
            return Message.of(step).map(Sentences::message).orElseGet(() -> state(args.path(0))) + whose;
        }
        if (method.matches("(pusher|player)[A-Z].*")) {
            return "live-" + method.substring(0, 6) + " calls " + method + "(" + ScriptText.list(args) + ")" + whose;
        }
        if (method.equals("on") && args.size() > 1) {
            return "the page listens to " + args.path(0).asText() + " by " + ScriptText.of(args.path(1)) + whose;
        }
        return "the page calls " + (on.equals("a") ? "" : on + ".") + method + "(" + ScriptText.list(args) + ")"
                + as(step);
    }

    private static String as(JsonNode step) {
        return step.has("as") ? ", which is " + step.path("as").asText() + " from now on" : "";
    }

    private static String state(JsonNode event) {
        JsonNode detail = event.path("detail");
        if (event.size() != 1 || !detail.path("code").isValueNode()) {
            return "live-pusher calls pusherEventHandler(" + ScriptText.of(event) + ")";
        }
        JsonNode message = detail.path("message");
        return "live-pusher reports " + ScriptText.of(detail.path("code"))
                + (message.isMissingNode() ? "" : " " + ScriptText.of(message));
    }

    private static String message(Message message) {
        List<String> said = new ArrayList<>();
        message.entries().forEach(entry -> said.add(entry(message.code(), entry)));
        return String.join(", ", said) + (said.size() > 1 ? ", in one message" : "");
    }

    private static String entry(int code, JsonNode entry) {
        JsonNode id = entry.path("userid");
        String user = id.asText().matches("\\w+") ? id.asText() : ScriptText.of(id);
        if (code < 1033) {
            return user + (code == 1031 ? " joins" : " leaves");
        }
        JsonNode flag = entry.path(code == 1033 ? "hasvideo" : "hasaudio");
        String type = entry.path("streamtype").asText("");
        String what = code == 1033 ? type + " video" : "audio" + (type.isEmpty() ? "" : " (of " + type + ")");
        String how = flag.isBoolean()
                ? "goes " + (flag.asBoolean() ? "on" : "off")
                : "is reported as " + (flag.isMissingNode() ? "nothing" : ScriptText.of(flag));
        String url = entry.path("playurl").asText("");
        boolean isUsual = url.isEmpty() || url.equals(Steps.url(id.asText(), code == 1033 ? type : "main"));
        return user + "'s " + what.strip() + " " + how + (isUsual ? "" : " at \"" + url + "\"");
    }

    private static String set(JsonNode step, String of) {
        StringBuilder path = new StringBuilder(of);
        step.path("path").forEach(name -> path.append(ScriptText.key(name.asText())));
        return "the page sets " + path + " to " + ScriptText.of(step.path("value"));
    }

    private static String listener(JsonNode step) {
        List<String> does = new ArrayList<>();
        step.path("does").forEach(inner -> does.add(of(inner)));
        if (step.path("throws").asBoolean()) {
            does.add("it throws");
        }
        String times = step.has("times") ? " the first " + step.path("times") + " times" : "";
        return step.path("as").asText() + " is a listener"
                + (does.isEmpty() ? "" : "; when called" + times + ": " + String.join("; ", does));
    }

    private static String answer(JsonNode step) {
        String value = step.has("value") ? " with " + ScriptText.of(step.path("value")) : "";
        return step.path("method").asText() + " of the phone answers "
                + (step.path("how").asText().equals("never")
                        ? "never"
                        : "by " + step.path("how").asText() + value)
                + " from now on";
    }
}
