package io.liverig.tool.scenario;

import io.liverig.PhoneControl;
import io.liverig.RoomControl;
import io.liverig.Trouble;
import io.liverig.TroubleKind;
import io.liverig.tool.scenario.Step.Action;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps that let something go wrong, and right again: {@code {"begin": "networkDown", "for": "8s"}}. */
final class TroubleVerbs {
    private TroubleVerbs() {}

    static Action begin(StepFields fields, String verb) {
        TroubleKind kind = kind(fields, verb);
        Trouble trouble = trouble(fields, kind);
        Duration lasting = fields.value("for") == null ? null : fields.time("for");
        return kind.isOfRoom()
                ? beginInRoom((Trouble.OfRoom) trouble, fields.room("room"), lasting)
                : beginOnPhone((Trouble.OfPhone) trouble, fields.program(), lasting);
    }

    private static Action beginInRoom(Trouble.OfRoom trouble, RoomChoice choice, @Nullable Duration lasting) {
        return stage -> {
            RoomControl room = choice.in(stage.rig());
            if (lasting == null) {
                room.begin(trouble);
            } else {
                room.begin(trouble, lasting);
            }
        };
    }

    private static Action beginOnPhone(Trouble.OfPhone trouble, @Nullable Object program, @Nullable Duration lasting) {
        return stage -> {
            PhoneControl phone = stage.program(program).phone();
            if (lasting == null) {
                phone.begin(trouble);
            } else {
                phone.begin(trouble, lasting);
            }
        };
    }

    static Action end(StepFields fields, String verb) {
        TroubleKind kind = kind(fields, verb);
        Trouble trouble = trouble(fields, kind);
        if (kind.isOfRoom()) {
            RoomChoice room = fields.room("room");
            return stage -> room.in(stage.rig()).end((Trouble.OfRoom) trouble);
        }
        Object program = fields.program();
        return stage -> stage.program(program).phone().end((Trouble.OfPhone) trouble);
    }

    private static TroubleKind kind(StepFields fields, String verb) {
        try {
            return TroubleKind.named(fields.text(verb));
        } catch (IllegalArgumentException unknown) {
            throw fields.wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private static Trouble trouble(StepFields fields, TroubleKind kind) {
        Map<String, Object> values = new LinkedHashMap<>();
        kind.parameters()
                .forEach((name, type) ->
                        values.put(name, type == Duration.class ? fields.time(name) : fields.text(name)));
        try {
            return kind.with(values);
        } catch (IllegalArgumentException wrong) {
            throw fields.wrong(String.valueOf(wrong.getMessage()));
        }
    }
}
