package io.liverig.conformance.stateful;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A sequence of steps on one program.
 *
 * @param subject the program
 * @param calm whether everything settles between two steps
 * @param steps the steps
 */
record MoveSequence(TestProgram subject, boolean calm, List<TimedMove> steps) {
    private static final long[] CALM = {1000, 1000, 1000, 1000, 3000, 12_000, 100_000};
    private static final long[] HASTY = {0, 0, 0, 10, 60, 130, 150, 300, 2000};
    private static final int LONGEST = 45;

    /** Makes a random one: every third on the example, half of the others in haste. */
    static MoveSequence random(long seed, long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        TestProgram subject = number % 3 == 2 ? TestProgram.EXAMPLE : TestProgram.BARE;
        boolean calm = random.nextInt(2) == 0;
        List<String> names = new ArrayList<>(beginning(random, subject));
        List<Move> moves = Moves.of(subject);
        int length = 5 + random.nextInt(LONGEST - 5);
        for (int i = 0; i < length; i++) {
            int at = Math.min(names.size(), i + random.nextInt(8));
            String name = moves.get(random.nextInt(moves.size())).name();
            names.add(at, name);
            String end = end(name);
            if (!end.equals(name) && random.nextInt(3) > 0) {
                if (moves.stream().anyMatch(move -> move.name().equals(end))) {
                    names.add(at + 1 + random.nextInt(Math.min(4, names.size() - at)), end);
                }
            }
        }
        return new MoveSequence(
                subject,
                calm,
                names.stream()
                        .map(name -> new TimedMove(name, wait(random, calm)))
                        .toList());
    }

    /** Returns the move that undoes another one, which is likely to follow. */
    private static String end(String name) {
        return switch (name) {
            case "navigate" -> "back";
            case "network tunnel", "network none", "network lift" -> "network wifi";
            case "background" -> "foreground";
            case "unload" -> "open";
            case "pusher.stop", "kick alice of " + PlayedCall.ROOM -> "enter " + PlayedCall.ROOM;
            case "player.stop" -> "player.play";
            case "begin musicMissing" -> "pusher.playBGM";
            case "begin waitingImageMissing" -> "background";
            case "pusher.startPreview" -> "enter " + PlayedCall.OTHER_ROOM;
            case "bob shows small" -> "src bob, small";
            default -> name.replace("begin ", "end ").replace(" away", " there");
        };
    }

    /** Most sequences should get into a room where somebody is to be seen. */
    private static List<String> beginning(SplittableRandom random, TestProgram subject) {
        List<String> names = new ArrayList<>();
        if (subject == TestProgram.BARE && random.nextInt(8) > 0) {
            names.add("enter " + PlayedCall.ROOM);
        }
        if (random.nextInt(4) > 0) {
            names.addAll(List.of("bob joins", "bob shows picture"));
        }
        if (random.nextInt(2) > 0) {
            names.addAll(List.of("carol joins", "carol shows sound"));
        }
        return names;
    }

    static long wait(SplittableRandom random, boolean calm) {
        long[] waits = calm ? CALM : HASTY;
        return waits[random.nextInt(waits.length)];
    }

    MoveSequence with(List<TimedMove> others) {
        return new MoveSequence(subject, calm, List.copyOf(others));
    }

    @Override
    public String toString() {
        return subject
                + (calm ? ", calm\n" : ", hasty\n")
                + steps.stream().map(step -> "  " + step + "\n").collect(Collectors.joining());
    }
}
