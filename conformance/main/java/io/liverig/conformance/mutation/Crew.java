package io.liverig.conformance.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does hunts on all cores and hands the outcomes on in the order in which the hunts were given. */
final class Crew {
    // A mutant may recurse without end; a deep stack keeps that an error of the script.
    private static final long STACK = 16L << 20;

    private Crew() {}

    static <T> void run(List<Callable<T>> hunts, Consumer<T> told) {
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService crew = Executors.newFixedThreadPool(cores, Crew::member);
        try {
            List<Future<T>> outcomes = new ArrayList<>();
            hunts.forEach(hunt -> outcomes.add(crew.submit(hunt)));
            outcomes.forEach(outcome -> told.accept(await(outcome)));
        } finally {
            crew.shutdownNow();
        }
    }

    private static Thread member(Runnable body) {
        Thread made = new Thread(null, body, "mutants", STACK);
        made.setDaemon(true);
        return made;
    }

    private static <T> T await(Future<T> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while mutants were hunted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StaleMutantException stale
                    ? stale
                    : new IllegalStateException("the suite itself failed", e.getCause());
        }
    }
}
