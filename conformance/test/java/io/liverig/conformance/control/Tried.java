package io.liverig.conformance.control;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Tries controls without shrinking what they break. */
final class Tried {
    private static final long SEED = 1;
    private static final long STACK = 16L << 20;

    private Tried() {}

    /** Returns what holds of each implementation, worked out by as many threads as there are cores. */
    static Map<String, Set<String>> held(List<Implementation> implementations, int tries) throws InterruptedException {
        Map<String, Set<String>> held = new ConcurrentHashMap<>();
        Queue<Implementation> open = new ConcurrentLinkedQueue<>(implementations);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Runnable work = () -> {
                for (Implementation next = open.poll(); next != null; next = open.poll()) {
                    held.put(next.name(), held(next, tries));
                }
            };
            workers.add(new Thread(null, work, "control-" + i, STACK));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
        return held;
    }

    /** Returns the properties that hold of an implementation in so many tries, with something to judge. */
    static Set<String> held(Implementation implementation, int tries) {
        Set<String> held = new TreeSet<>();
        try (Bench bench = new Bench(implementation)) {
            stories(Chapters.ALL).forEach((story, properties) -> {
                Map<Property, Integer> judged = new LinkedHashMap<>();
                properties.forEach(property -> judged.put(property, 0));
                for (int i = 0; i < tries && !judged.isEmpty(); i++) {
                    Trial.Attempt attempt = attempt(bench, story, i);
                    for (Property property : List.copyOf(judged.keySet())) {
                        Trial.Judged result = attempt.judge(property);
                        judged.merge(property, result.judgements() > 0 ? 1 : 0, Integer::sum);
                        if (result.failure() != null) {
                            judged.remove(property);
                        }
                    }
                }
                judged.forEach((property, count) -> {
                    if (new Verdict(property.entry(), tries, count, null, List.of(), 0, "").holds()) {
                        held.add(property.id());
                    }
                });
            });
        }
        return held;
    }

    /** Returns those of the properties that an implementation breaks in so many tries. */
    static Set<Property> broken(Implementation implementation, List<Property> properties, int tries) {
        Set<Property> broken = new LinkedHashSet<>();
        try (Bench bench = new Bench(implementation)) {
            stories(properties).forEach((story, together) -> {
                List<Property> open = new ArrayList<>(together);
                for (int i = 0; i < tries && !open.isEmpty(); i++) {
                    Trial.Attempt attempt = attempt(bench, story, i);
                    open.removeIf(property -> attempt.judge(property).failure() != null && broken.add(property));
                }
            });
        }
        return broken;
    }

    private static Trial.Attempt attempt(Bench bench, Story story, int number) {
        long seed = Trial.seedOf(story, SEED, number);
        return Trial.attempt(bench, Trial.steps(story, seed), seed);
    }

    private static Map<Story, List<Property>> stories(List<Property> properties) {
        Map<Story, List<Property>> stories = new LinkedHashMap<>();
        properties.forEach(property -> stories.computeIfAbsent(property.story(), unused -> new ArrayList<>())
                .add(property));
        return stories;
    }
}
