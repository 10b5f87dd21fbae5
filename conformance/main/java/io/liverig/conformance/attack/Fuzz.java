package io.liverig.conformance.attack;

import io.liverig.conformance.Folders;
import io.liverig.journal.FaultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives many inputs of each kind to rigs on which a healthy program ticks, on all cores. */
final class Fuzz {
    /** How long a batch of inputs may take before it is a hang. */
    private static final long HANG_MILLISECONDS = 120_000;

    private static final int SECONDS = 2;
    private static final Set<FaultKind> STOPS = Set.of(FaultKind.ENDLESS, FaultKind.HEAP);

    private final long seed;
    private final FuzzFigures figures;
    private final Queue<Batch> open = new ConcurrentLinkedQueue<>();

    Fuzz(long seed, FuzzFigures figures) {
        this.seed = seed;
        this.figures = figures;
    }

    private record Batch(FuzzTarget target, long number, int size) {}

    /** Gives so many inputs in all, shared out over the targets; each target gets at least a batch. */
    void run(long inputs, List<FuzzTarget> targets) {
        long shares = targets.stream().mapToLong(FuzzTarget::share).sum();
        long[] left = targets.stream()
                .mapToLong(target -> Math.max(target.batch(), inputs * target.share() / shares))
                .toArray();
        boolean isMore = true;
        for (long number = 0; isMore; number++) {
            isMore = false;
            for (int i = 0; i < left.length; i++) {
                int size = (int) Math.min(targets.get(i).batch(), left[i]);
                left[i] -= size;
                isMore |= left[i] > 0;
                if (size > 0) {
                    open.add(new Batch(targets.get(i), number, size));
                }
            }
        }
        onAllCores(this::work);
    }

    private static void onAllCores(Runnable work) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.add(new Thread(work, "fuzz-" + i));
        }
        threads.forEach(Thread::start);
        threads.forEach(Fuzz::join);
    }

    private void work() {
        for (Batch batch = open.poll(); batch != null; batch = open.poll()) {
            long began = System.nanoTime();
            List<String> inputs = inputs(batch);
            Optional<String> harm = harm(batch.target(), inputs);
            figures.add(batch.target(), batch.size(), System.nanoTime() - began);
            if (harm.isPresent()
                    && harm.get().startsWith(FuzzFigures.STOPPED)
                    && batch.target().mayLoop()) {
                figures.stop(batch.target());
            } else if (harm.isPresent()) {
                tell(batch.target(), inputs, harm.get());
            }
        }
    }

    private List<String> inputs(Batch batch) {
        SplittableRandom random =
                new SplittableRandom(seed * 1_000_003 + batch.target().name().hashCode() * 31L + batch.number());
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            inputs.add(batch.target().maker().make(random));
        }
        return inputs;
    }

    /** Looks for the input of a batch that does it alone. */
    private void tell(FuzzTarget target, List<String> inputs, String harm) {
        for (String input : inputs) {
            Optional<String> alone = inputs.size() == 1 ? Optional.of(harm) : harm(target, List.of(input));
            if (alone.isPresent()) {
                figures.harm(target, alone.get(), input);
                return;
            }
        }
        figures.harm(target, harm + " (only together)", String.join("\n--- ", inputs));
    }

    /** Plays inputs in a thread that is left alone when it hangs. */
    private static Optional<String> harm(FuzzTarget target, List<String> inputs) {
        AtomicReference<@Nullable Optional<String>> harm = new AtomicReference<>();
        Thread player = new Thread(() -> harm.set(played(target, inputs)), "fuzz-player");
        player.setDaemon(true);
        player.setUncaughtExceptionHandler((thread, bug) -> harm.set(Optional.of("threw " + bug)));
        player.start();
        try {
            player.join(HANG_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Optional<String> seen = harm.get();
        return seen == null ? Optional.of(FuzzFigures.HANG) : seen;
    }

    private static Optional<String> played(FuzzTarget target, List<String> inputs) {
        Path folder = temporary();
        Path healthy = ProgramText.write(folder.resolve("healthy"), ProgramText.HEALTHY);
        try (Ground ground = new Ground(healthy)) {
            Optional<String> harm = target.player().play(ground, folder.resolve("bad"), inputs);
            for (int i = 0; i < SECONDS && harm.isEmpty(); i++) {
                harm = ground.second();
            }
            return harm.or(() -> stop(ground));
        } finally {
            Folders.delete(folder);
        }
    }

    /** An input that costs a program its turn is as bad as a hang, but where inputs are scripts. */
    private static Optional<String> stop(Ground ground) {
        return ground.rig().faults().stream()
                .filter(fault -> STOPS.contains(fault.kind()))
                .findFirst()
                .map(fault -> FuzzFigures.STOPPED + fault.text());
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("liverig-attack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
