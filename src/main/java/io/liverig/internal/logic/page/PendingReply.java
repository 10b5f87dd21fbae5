package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.internal.port.Reply;
import io.liverig.journal.RowKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call that waits for its answer: success or fail is a task of its own, complete another behind it. */
public final class PendingReply implements Reply {
    private final ProgramScripts scripts;
    private final String name;
    private final int id;
    private boolean answered;

    public PendingReply(ProgramScripts scripts, String name, int id) {
        this.scripts = scripts;
        this.name = name;
        this.id = id;
    }

    int id() {
        return id;
    }

    private String method() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public void ok(Map<String, ? extends Object> fields) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("errMsg", method() + ":ok");
        result.putAll(fields);
        answer("success", Json.write(note(result)));
    }

    @Override
    public void fail(String reason, Map<String, ? extends Object> fields) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("errMsg", method() + ":fail" + (reason.isEmpty() ? "" : " " + reason));
        result.putAll(fields);
        answer("fail", Json.write(note(result)));
    }

    private Map<String, Object> note(Map<String, Object> result) {
        String full = Character.isUpperCase(name.charAt(0)) ? name : "wx." + name;
        Map<String, Object> kept = new LinkedHashMap<>(result);
        if (Shortened.applies(name)) {
            kept.replaceAll((field, value) -> Shortened.of(value));
        }
        scripts.row("", RowKind.REPLY, full, kept);
        return result;
    }

    public void answer(String which, String json) {
        if (answered) {
            return;
        }
        answered = true;
        String what = which + " of " + name;
        scripts.post(what, () -> scripts.enter(what, "reply", id, which, json));
        scripts.post("complete of " + name, () -> scripts.enter("complete of " + name, "reply", id, "complete", json));
    }
}
