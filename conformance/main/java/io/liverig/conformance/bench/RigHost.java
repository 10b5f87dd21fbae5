package io.liverig.conformance.bench;

import io.liverig.LiveRig;
import io.liverig.PageHandle;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The round in a page of a mini-program on a rig in this JVM.
 *
 * @param program the program's folder
 */
record RigHost(Path program, double warm, double seconds) implements RoundHost {
    private static final Duration TURN = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "JVM";
    }

    @Override
    public List<Double> rates(Contender contender, PageListeners handlers, List<Integer> users) {
        RigOptions options =
                RigOptions.DEFAULT.withTurnLimit(TURN).withSdk(contender.shipped() ? null : contender.main());
        try (LiveRig rig = LiveRig.create(options)) {
            PageHandle page = rig.open(program).start();
            boolean lists = handlers == PageListeners.LISTS;
            CpuTime.perSecond(() -> round(page, users.get(users.size() / 2), lists), warm, 0);
            List<Double> rates = new ArrayList<>();
            for (int count : users) {
                rates.add(CpuTime.perSecond(() -> round(page, count, lists), 0, seconds));
            }
            return rates;
        }
    }

    private static int round(PageHandle page, int users, boolean lists) {
        return page.call("round", users, lists) instanceof Number sent ? sent.intValue() : 0;
    }
}
