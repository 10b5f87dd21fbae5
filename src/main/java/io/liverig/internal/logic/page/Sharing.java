package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ToPlain;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Asks pages what they give when the user shares them, and keeps what they answer. */
public final class Sharing {
    private final ProgramScripts scripts;
    private final Map<Integer, Answer> answers = new LinkedHashMap<>();
    private int tickets;

    public Sharing(ProgramScripts scripts) {
        this.scripts = scripts;
    }

    /** What a page answered: at once, and later when it gave a promise. */
    private record Answer(Map<String, Object> fields, boolean waits) {}

    public void contribute(Map<String, HostFunction> host) {
        host.put("shared", args -> shared(args[0].asInt(), args[1], args[2].asBoolean()));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object shared(int ticket, Value fields, boolean waits) {
        Answer before = answers.get(ticket);
        Map<String, Object> all = new LinkedHashMap<>(before == null ? Map.of() : before.fields);
        if (ToPlain.value(fields) instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).forEach(all::put);
        }
        all.remove("promise");
        answers.put(ticket, new Answer(all, waits));
        return null;
    }

    /**
     * Calls the page's function.
     *
     * @return the ticket under which its answer is found, or 0 when the page has no such function
     */
    public int ask(int page, String function, Map<String, Object> event) {
        int ticket = ++tickets;
        Value has = scripts.enter(function, "share", page, function, ticket, Json.write(event));
        return has == null || has.asBoolean() ? ticket : 0;
    }

    /** Returns whether the page gave a promise that is not settled yet. */
    public boolean waits(int ticket) {
        Answer answer = answers.get(ticket);
        return answer != null && answer.waits;
    }

    /** Returns what the page answered so far, and forgets it. */
    public Map<String, Object> take(int ticket) {
        Answer answer = answers.remove(ticket);
        return answer == null ? new LinkedHashMap<>() : answer.fields;
    }
}
