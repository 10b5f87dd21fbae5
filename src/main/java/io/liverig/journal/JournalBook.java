package io.liverig.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Keeps the rows, faults and counts that the rooms write; the root reads them from here. */
public final class JournalBook implements Journal {
    private final LongSupplier clock;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Map<String, Integer>> missing = new TreeMap<>();
    private Consumer<Row> listener = row -> {};

    /** Makes an empty book whose rows carry the time of the given clock, in milliseconds since the epoch. */
    public JournalBook(LongSupplier clock) {
        this.clock = clock;
    }

    /** Calls the listener for every further row, on the thread that writes it. */
    public synchronized void onRow(Consumer<Row> newListener) {
        listener = newListener;
    }

    @Override
    public synchronized void row(
            String program, String place, RowKind kind, String name, Map<String, ? extends Object> detail) {
        Map<String, Object> copy = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
        Row row = new Row(clock.getAsLong(), program, place, kind, name, copy);
        rows.add(row);
        listener.accept(row);
    }

    @Override
    public synchronized void fault(Fault fault) {
        faults.add(fault);
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("text", fault.text());
        row(fault.program(), "", RowKind.FAULT, fault.kind().name(), detail);
    }

    @Override
    public synchronized void notImplemented(String program, String api) {
        int count = missing.computeIfAbsent(program, key -> new TreeMap<>()).merge(api, 1, Integer::sum);
        if (count == 1) {
            notice(program, "", "notImplemented", api + " is not implemented");
        }
    }

    /** Returns all rows so far, oldest first. */
    public synchronized List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Returns all faults so far, oldest first. */
    public synchronized List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Returns how often each missing name was used by a program, by name. */
    public synchronized Map<String, Integer> notImplemented(String program) {
        return new TreeMap<>(missing.getOrDefault(program, Map.of()));
    }
}
