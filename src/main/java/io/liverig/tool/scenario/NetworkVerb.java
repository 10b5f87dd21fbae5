package io.liverig.tool.scenario;

import io.liverig.NetworkPlan;
import io.liverig.tool.NetworkPlans;
import io.liverig.tool.scenario.Step.Action;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The step that changes a network: {@code {"network": "tunnel", "for": "8s"}} the phone's, {@code {"network": "lift",
 * "user": "bob"}} a scripted user's, {@code {"network": "4g:10s,tunnel:8s,4g"}} one after the other.
 */
final class NetworkVerb {
    private NetworkVerb() {}

    static Action read(StepFields fields, String verb) {
        NetworkPlan plan = plan(fields, fields.text(verb));
        Object given = fields.value("for");
        Duration lasting = given == null ? null : fields.time("for");
        if (lasting != null && !plan.stretches().isEmpty()) {
            throw fields.wrong("\"for\" goes with one network; " + StepFields.show(fields.text(verb)) + " are several");
        }
        Object user = fields.value("user");
        return user == null ? ofPhone(fields, plan, lasting) : ofUser(fields, plan, lasting, fields.text("user"));
    }

    private static NetworkPlan plan(StepFields fields, String text) {
        try {
            return NetworkPlans.parse(text);
        } catch (IllegalArgumentException e) {
            throw fields.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Action ofPhone(StepFields fields, NetworkPlan plan, @Nullable Duration lasting) {
        Object program = fields.program();
        return stage -> {
            if (lasting == null) {
                stage.program(program).phone().network(plan);
            } else {
                stage.program(program).phone().network(plan.last(), lasting);
            }
        };
    }

    private static Action ofUser(StepFields fields, NetworkPlan plan, @Nullable Duration lasting, String user) {
        RoomChoice room = fields.roomOrNull("room");
        return stage -> {
            if (lasting == null) {
                stage.user(user, room).network(plan);
            } else {
                stage.user(user, room).network(plan.last(), lasting);
            }
        };
    }
}
