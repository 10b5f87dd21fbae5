package io.liverig.conformance.stateful;

import io.liverig.journal.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What must hold of every single event, whenever it comes: follows a timeline and keeps the first violation. */
final class EventRules implements Consumer<Row> {
    private final Map<String, NodeWatch> nodes = new LinkedHashMap<>();
    private final Set<String> unloaded = new HashSet<>();
    private final Deque<Sent> unheard = new ArrayDeque<>();
    private final Map<String, Integer> unanswered = new LinkedHashMap<>();
    private @Nullable Violation violation;
    private String lastPage = "";
    private Consumer<Row> tally = row -> {};

    private record Sent(String place, String text) {}

    void tally(Consumer<Row> counter) {
        tally = counter;
    }

    @Nullable
    Violation violation() {
        return violation;
    }

    private void check(boolean holds, String rule, String message, Row row) {
        if (!holds && violation == null) {
            violation = new Violation(rule, message + " (" + row.name() + " " + row.detail() + ")");
        }
    }

    @Override
    public void accept(Row row) {
        tally.accept(row);
        switch (row.kind()) {
            case STATE -> node(row).stands(row);
            case EVENT -> event(row);
            case LIFE -> life(row);
            case CONSOLE -> console(row);
            case CALL -> context(row, 1);
            case REPLY -> context(row, -1);
            default -> {
                // Nothing is said of these.
            }
        }
    }

    private NodeWatch node(Row row) {
        String name = String.valueOf(row.detail().get("node"));
        return nodes.computeIfAbsent(
                row.place() + " " + name,
                key -> new NodeWatch(
                        name.startsWith("live-pusher"), (holds, message) -> check(holds, "order", message, row)));
    }

    private void context(Row row, int change) {
        if (row.name().startsWith("Live")) {
            unanswered.merge(row.name(), change, Integer::sum);
        }
    }

    private void life(Row row) {
        if (row.name().equals("onLoad")) {
            lastPage = row.place();
        } else if (row.name().equals("onUnload")) {
            unloaded.add(row.place());
            unheard.removeIf(sent -> sent.place().equals(row.place()));
        }
    }

    private void event(Row row) {
        check(!unloaded.contains(row.place()), "no event after unload", "an event of a page that is gone", row);
        boolean error = row.name().equals("error");
        if (!error && !row.name().equals("statechange")) {
            return;
        }
        int code = row.detail().get(error ? "errCode" : "code") instanceof Number number ? number.intValue() : 0;
        String id = String.valueOf(row.detail().get("node")).replaceAll("^[^#]*#", "");
        unheard.add(new Sent(row.place(), id + " " + (error ? "error " : "") + code));
        if (!error) {
            node(row).code(row, code);
        }
    }

    private void console(Row row) {
        String text = String.valueOf(row.detail().get("text"));
        if (text.startsWith(BareProgram.HEARD)) {
            Sent next = unheard.poll();
            String heard = text.substring(BareProgram.HEARD.length());
            check(!heard.endsWith("after unload"), "no event after unload", "a page heard it", row);
            check(
                    next != null && next.text().equals(heard),
                    "heard as sent",
                    "the page heard " + heard + " where " + next + " was sent",
                    row);
        }
    }

    /** Tells what was sent and has not been heard, of a page that writes down what it hears. */
    String unheard() {
        return unheard.toString();
    }

    boolean hasHeardAll() {
        return unheard.isEmpty();
    }

    /** Returns the methods that were called and have not answered. */
    Set<String> unanswered() {
        Set<String> names = new HashSet<>();
        unanswered.forEach((name, count) -> {
            if (count != 0) {
                names.add(name);
            }
        });
        return names;
    }

    /** Returns what is known of a component on a page; null when it has not stood in any state but idle. */
    @Nullable
    NodeWatch find(String place, String tag) {
        NodeWatch found = null;
        for (Map.Entry<String, NodeWatch> entry : nodes.entrySet()) {
            if (entry.getKey().startsWith(place + " " + tag)) {
                found = entry.getValue();
            }
        }
        return found;
    }

    /** Returns how rows name the page that was opened last. */
    String lastPage() {
        return lastPage;
    }

    /** Forgets a component that was taken off its page. */
    void removed(String place, String tag) {
        nodes.keySet().removeIf(key -> key.startsWith(place + " " + tag));
    }
}
