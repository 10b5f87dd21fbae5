package io.liverig.conformance.attack;

import io.liverig.MiniProgram;
import io.liverig.journal.Fault;
import io.liverig.journal.Place;
import io.liverig.journal.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs an attack beside a healthy program; its main does so in a JVM of its own, and prints a line for each size. */
final class AttackRun {
    /** How many seconds of the rig's time an attack has. */
    private static final int SECONDS = 4;
    /** How many seconds an attack has that hoards little by little. */
    private static final int LONG = 400;

    private AttackRun() {}

    /** Arguments: a folder to write into, and an attack's id. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Attack attack = Attacks.all().stream()
                .filter(each -> each.id().equals(args[1]))
                .findFirst()
                .orElseThrow();
        for (int size : attack.sizes()) {
            System.out.println(
                    of(attack, size, Files.createTempDirectory(folder, "size")).line());
        }
    }

    /** Runs an attack of one size in this JVM; the folder is its own. */
    static AttackOutcome of(Attack attack, int size, Path folder) {
        Path bad = ProgramText.write(folder.resolve("bad"), attack.files().apply(size));
        Path healthy = ProgramText.write(folder.resolve("healthy"), ProgramText.HEALTHY);
        List<String> refusals = new ArrayList<>();
        long began = System.nanoTime();
        try (Ground ground = new Ground(healthy)) {
            Optional<String> harm = ground.crash(rig -> {
                try {
                    rig.open(bad).start();
                } catch (ProjectException refused) {
                    refusals.add("is refused: " + refused.getMessage());
                }
            });
            int seconds = attack.hoards() ? LONG : SECONDS;
            for (int i = 0; i < seconds && harm.isEmpty() && (i < SECONDS || isRunning(ground)); i++) {
                harm = ground.second();
            }
            String end = refusals.isEmpty() ? end(ground) : refusals.get(0);
            if (harm.isEmpty() && attack.hoards() && isRunning(ground)) {
                harm = Optional.of("it was not stopped");
            }
            return new AttackOutcome(
                    size, end, harm.or(() -> nameless(ground)).orElse(""), (System.nanoTime() - began) / 1e9);
        }
    }

    private static boolean isRunning(Ground ground) {
        return bad(ground).map(MiniProgram::isRunning).orElse(false);
    }

    private static Optional<MiniProgram> bad(Ground ground) {
        return ground.rig().programs().stream()
                .filter(program -> program.id().equals("bad"))
                .findFirst();
    }

    private static List<Fault> faults(Ground ground) {
        return ground.rig().faults().stream()
                .filter(fault -> fault.program().equals("bad"))
                .toList();
    }

    private static String end(Ground ground) {
        List<Fault> faults = faults(ground);
        if (faults.isEmpty()) {
            return isRunning(ground) ? "is bounded" : "ended";
        }
        Fault last = faults.get(faults.size() - 1);
        String more = faults.size() == 1 ? "" : " (the last of " + faults.size() + ")";
        return (isRunning(ground) ? "is told: " : "is stopped: ") + last.text() + more;
    }

    /** A culprit that nothing names is a harm to whoever looks for it. */
    private static Optional<String> nameless(Ground ground) {
        return faults(ground).stream()
                .filter(fault -> Optional.ofNullable(fault.at())
                        .map(Place::file)
                        .orElse("")
                        .isEmpty())
                .findFirst()
                .map(fault -> "a fault names no file: " + fault.message());
    }
}
