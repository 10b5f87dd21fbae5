package io.liverig.tool.scenario;

import io.liverig.ElementHandle;
import io.liverig.MiniProgram;
import io.liverig.PhoneControl;
import io.liverig.RemoteUser;
import io.liverig.tool.scenario.Step.Action;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that a step can do, as one row each: a verb, and how its fields become an action. */
final class Verbs {
    /** Reads the fields of a step; the verb's own name is the first of them. */
    private interface Reader {
        Action read(StepFields fields, String verb);
    }

    private static final Map<String, Reader> TABLE = new LinkedHashMap<>();

    static {
        TABLE.put("join", Verbs::join);
        user("leave", RemoteUser::leave);
        user("publishVideo", RemoteUser::publishVideo);
        user("unpublishVideo", RemoteUser::unpublishVideo);
        user("publishAudio", RemoteUser::publishAudio);
        user("unpublishAudio", RemoteUser::unpublishAudio);
        user("publishScreen", RemoteUser::publishScreen);
        user("unpublishScreen", RemoteUser::unpublishScreen);
        TABLE.put("kick", Verbs::kick);
        TABLE.put("dissolve", Verbs::dissolve);
        TABLE.put("wait", Verbs::await);
        TABLE.put("settle", Verbs::settle);
        element("tap", ElementHandle::tap);
        TABLE.put("input", Verbs::input);
        element("confirm", ElementHandle::confirm);
        element("focus", ElementHandle::focus);
        element("blur", ElementHandle::blur);
        element("cancel", ElementHandle::cancel);
        element("pullDown", ElementHandle::pullDown);
        TABLE.put("change", Verbs::change);
        TABLE.put("scrollTo", Verbs::scrollTo);
        TABLE.put("trigger", Verbs::trigger);
        TABLE.put("call", Verbs::call);
        program("open", MiniProgram::reLaunch);
        program("navigateTo", MiniProgram::navigateTo);
        program("switchTab", MiniProgram::switchTab);
        TABLE.put("back", Verbs::back);
        program("allow", (program, scope) -> program.phone().allow(scope));
        program("deny", (program, scope) -> program.phone().deny(scope));
        TABLE.put("network", NetworkVerb::read);
        TABLE.put("begin", TroubleVerbs::begin);
        TABLE.put("end", TroubleVerbs::end);
        life("background", MiniProgram::background);
        life("foreground", MiniProgram::foreground);
        TABLE.put("platform", Verbs::platform);
        TABLE.put("answerModal", Verbs::answerModal);
        TABLE.put("answerActionSheet", Verbs::answerActionSheet);
        TABLE.put("answerOpenType", Verbs::answerOpenType);
    }

    private Verbs() {}

    static Set<String> names() {
        return TABLE.keySet();
    }

    /** Turns the fields of a step into what it does; all of them are checked here. */
    static Action read(StepFields fields, String verb) {
        Reader reader = TABLE.get(verb);
        if (reader == null) {
            throw fields.wrong("there is no verb \"" + verb + "\"; there are " + names());
        }
        Action action = reader.read(fields, verb);
        fields.end();
        return action;
    }

    private static void user(String verb, Consumer<RemoteUser> act) {
        TABLE.put(verb, (fields, name) -> {
            String user = fields.text(name);
            RoomChoice room = fields.roomOrNull("room");
            return stage -> act.accept(stage.user(user, room));
        });
    }

    private static void element(String verb, Consumer<ElementHandle> act) {
        TABLE.put(verb, (fields, name) -> {
            String selector = fields.text(name);
            Object program = fields.program();
            return stage -> act.accept(stage.page(program).find(selector));
        });
    }

    private static void program(String verb, BiConsumer<MiniProgram, String> act) {
        TABLE.put(verb, (fields, name) -> {
            String text = fields.text(name);
            Object program = fields.program();
            return stage -> act.accept(stage.program(program), text);
        });
    }

    private static void life(String verb, Consumer<MiniProgram> act) {
        TABLE.put(verb, (fields, name) -> {
            Object program = fields.programOf(name);
            return stage -> act.accept(stage.program(program));
        });
    }

    private static Action platform(StepFields fields, String verb) {
        String word = fields.text(verb);
        Object program = fields.program();
        if (!PhoneControl.platforms().contains(word)) {
            throw fields.wrong("there is no platform \"" + word + "\"; there are " + PhoneControl.platforms());
        }
        return stage -> stage.program(program).phone().platform(word);
    }

    private static Action join(StepFields fields, String verb) {
        String user = fields.text(verb);
        RoomChoice room = fields.room("room");
        return stage -> stage.join(user, room);
    }

    private static Action kick(StepFields fields, String verb) {
        String user = fields.text(verb);
        RoomChoice room = fields.room("room");
        return stage -> room.in(stage.rig()).kick(user);
    }

    private static Action dissolve(StepFields fields, String verb) {
        RoomChoice room = fields.room(verb);
        return stage -> room.in(stage.rig()).dissolve();
    }

    private static Action await(StepFields fields, String verb) {
        Duration time = fields.time(verb);
        return stage -> stage.rig().advance(time);
    }

    private static Action settle(StepFields fields, String verb) {
        if (Boolean.TRUE.equals(fields.value(verb))) {
            return stage -> stage.rig().settle();
        }
        Duration limit = fields.time(verb);
        return stage -> stage.rig().settle(limit);
    }

    private static Action input(StepFields fields, String verb) {
        String selector = fields.text(verb);
        Object named = fields.value("text");
        Object value = named == null ? fields.value("value") : named;
        if (!(value instanceof String text)) {
            throw fields.wrong("\"text\" should be the text to type");
        }
        Object program = fields.program();
        return stage -> stage.page(program).find(selector).input(text);
    }

    private static Action change(StepFields fields, String verb) {
        String selector = fields.text(verb);
        Object to = fields.value("to");
        if (to == null) {
            throw fields.wrong("\"to\" should be the new value");
        }
        Object program = fields.program();
        return stage -> stage.page(program).find(selector).change(to);
    }

    private static Action scrollTo(StepFields fields, String verb) {
        String selector = fields.text(verb);
        int top = fields.number("top");
        Object program = fields.program();
        return stage -> stage.page(program).find(selector).scrollTo(top);
    }

    private static Action answerOpenType(StepFields fields, String verb) {
        String openType = fields.text(verb);
        Map<String, Object> detail = new LinkedHashMap<>();
        if (fields.value("detail") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> detail.put(String.valueOf(name), value));
        }
        Object program = fields.program();
        return stage -> stage.program(program).phone().answerOpenType(openType, detail);
    }

    private static Action trigger(StepFields fields, String verb) {
        String selector = fields.text(verb);
        String type = fields.text("type");
        Object detail = fields.value("detail");
        Object program = fields.program();
        return stage -> stage.page(program).find(selector).trigger(type, detail == null ? Map.of() : detail);
    }

    private static Action call(StepFields fields, String verb) {
        String method = fields.text(verb);
        List<?> args = fields.list("args");
        Object program = fields.program();
        return stage -> stage.page(program).call(method, args.toArray());
    }

    private static Action back(StepFields fields, String verb) {
        Object unused = fields.value(verb);
        Object program = fields.program();
        if (unused != Boolean.TRUE) {
            throw fields.wrong("\"back\" should be true");
        }
        return stage -> stage.program(program).navigateBack();
    }

    private static Action answerModal(StepFields fields, String verb) {
        boolean confirm = fields.flag(verb);
        @Nullable Object program = fields.program();
        return stage -> stage.program(program).phone().answerModal(confirm);
    }

    private static Action answerActionSheet(StepFields fields, String verb) {
        int index = fields.number(verb);
        @Nullable Object program = fields.program();
        return stage -> stage.program(program).phone().answerActionSheet(index);
    }
}
