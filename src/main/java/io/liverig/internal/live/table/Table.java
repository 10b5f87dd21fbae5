package io.liverig.internal.live.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of one kind, each under its own name, in the order of their file.
 *
 * @param <K> the type of names
 * @param <R> the type of rows
 */
public final class Table<K, R> {
    private final Map<K, R> rows;

    private Table(Map<K, R> rows) {
        this.rows = rows;
    }

    /** Reads the resource file of that name: a row a line, cells parted by tabs, lines that begin with # left out. */
    static <K, R> Table<K, R> read(String file, Function<List<String>, R> row, Function<R, K> name) {
        Map<K, R> rows = new LinkedHashMap<>();
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("table " + file + " is not among the resources; build them again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row.apply(List.of(line.split("\t", -1))))
                    .forEach(one -> rows.put(name.apply(one), one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table<>(Collections.unmodifiableMap(rows));
    }

    /** Finds a row. */
    public Optional<R> find(K name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** Returns all rows. */
    public Collection<R> rows() {
        return rows.values();
    }

    /** Returns the names of all rows. */
    public Collection<K> names() {
        return rows.keySet();
    }
}
