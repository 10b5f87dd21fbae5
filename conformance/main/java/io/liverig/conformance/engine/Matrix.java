package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

/** Every property by every implementation, tried on all cores. */
public final class Matrix {
    private static final long STACK = 16L << 20;

    private final List<Property> properties;
    private final List<Implementation> implementations;
    private final Map<Implementation, Known> known;
    private final Map<Implementation, Map<String, Verdict>> verdicts = new LinkedHashMap<>();
    private final Map<Implementation, Stops> stops = new ConcurrentHashMap<>();

    /** Prepares a matrix of implementations of which nothing is known. */
    public Matrix(List<Property> properties, List<Implementation> implementations) {
        this(properties, implementations, Map.of());
    }

    /** Prepares a matrix; of some implementations there is something known. */
    public Matrix(List<Property> properties, List<Implementation> implementations, Map<Implementation, Known> known) {
        this.properties = properties;
        this.implementations = implementations;
        this.known = known;
        implementations.forEach(each -> verdicts.put(each, new TreeMap<>()));
    }

    private record Cell(List<Property> properties, Implementation implementation) {}

    /** Tries everything; {@code progress} hears of each verdict. */
    public Matrix run(long seed, int tries, BiConsumer<Implementation, Verdict> progress) {
        ConcurrentLinkedQueue<Cell> cells = new ConcurrentLinkedQueue<>();
        implementations.forEach(
                each -> Story.of(properties).values().forEach(together -> cells.add(new Cell(together, each))));
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        CountDownLatch done = new CountDownLatch(cores);
        List<Throwable> bugs = new ArrayList<>();
        for (int i = 0; i < cores; i++) {
            Thread worker = new Thread(
                    null,
                    () -> {
                        try {
                            work(cells, seed, tries, progress);
                        } catch (Throwable bug) {
                            synchronized (bugs) {
                                bugs.add(bug);
                            }
                        } finally {
                            done.countDown();
                        }
                    },
                    "conformance-" + i,
                    STACK);
            worker.setDaemon(true);
            worker.start();
        }
        await(done);
        if (!bugs.isEmpty()) {
            throw new IllegalStateException("the suite itself failed", bugs.get(0));
        }
        return this;
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the suite ran", e);
        }
    }

    private void work(
            ConcurrentLinkedQueue<Cell> cells, long seed, int tries, BiConsumer<Implementation, Verdict> progress) {
        Map<Implementation, Bench> benches = new LinkedHashMap<>();
        // Two threads try one implementation, and what one of them learns of its loops spares the other the time.
        for (Cell cell = cells.poll(); cell != null; cell = cells.poll()) {
            Bench bench = benches.computeIfAbsent(
                    cell.implementation(), each -> new Bench(each, stops.computeIfAbsent(each, unused -> new Stops())));
            for (Verdict verdict : verdicts(cell, bench, seed, tries)) {
                synchronized (verdicts) {
                    verdicts.computeIfAbsent(cell.implementation(), unused -> new TreeMap<>())
                            .put(verdict.entry().id(), verdict);
                    progress.accept(cell.implementation(), verdict);
                }
            }
        }
        benches.values().forEach(Bench::close);
    }

    private List<Verdict> verdicts(Cell cell, Bench bench, long seed, int tries) {
        String givenUp = bench.stops().giveUp();
        if (!givenUp.isEmpty()) {
            return cell.properties().stream()
                    .map(property -> Verdict.notTried(property.entry(), givenUp))
                    .toList();
        }
        Known before = known.getOrDefault(cell.implementation(), Known.nothing(seed));
        List<Verdict> told = new ArrayList<>();
        List<Property> unknown = new ArrayList<>();
        for (Property property : cell.properties()) {
            List<ObjectNode> steps = before.counterexample(property.id());
            Verdict known =
                    steps.isEmpty() ? null : new Trial(property, bench).replay(steps, before.seedOf(property.id()));
            if (known == null || (known.failure() == null && before.goesOn())) {
                unknown.add(property);
            } else {
                told.add(known);
            }
        }
        if (!unknown.isEmpty()) {
            told.addAll(new Trial(unknown.get(0).story(), unknown, bench).run(before.seed(), tries));
        }
        return told;
    }

    /** Returns the implementations, in the order in which they were given. */
    public List<Implementation> implementations() {
        return implementations;
    }

    /** Returns an implementation's verdicts by property. */
    public Map<String, Verdict> verdicts(Implementation implementation) {
        Map<String, Verdict> found = verdicts.get(implementation);
        return found == null ? Map.of() : found;
    }
}
