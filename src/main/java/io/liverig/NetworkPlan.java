package io.liverig;

import io.liverig.internal.program.RigCore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Networks one after the other: {@code Network.FOUR_G.lasting(Duration.ofSeconds(10)).then(Network.TUNNEL,
 * Duration.ofSeconds(8)).then(Network.FOUR_G)}.
 *
 * @param stretches each network and how long it lasts, in order
 * @param last the network that comes behind them and stays
 */
public record NetworkPlan(List<Stretch> stretches, Network last) {
    /** A network for a while. */
    public record Stretch(Network network, Duration time) {}

    /** Copies the list. */
    public NetworkPlan {
        stretches = List.copyOf(stretches);
    }

    /** A plan whose last network is still to be named. */
    public static final class Open {
        private final List<Stretch> stretches;

        Open(List<Stretch> stretches) {
            this.stretches = stretches;
        }

        /** Then this network for a while. */
        public Open then(Network network, Duration time) {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException(
                        "network " + network.name() + " can not last " + time + "; give it more than no time");
            }
            List<Stretch> more = new ArrayList<>(stretches);
            more.add(new Stretch(network, time));
            return new Open(more);
        }

        /** Then this network, for good. */
        public NetworkPlan then(Network network) {
            return new NetworkPlan(stretches, network);
        }
    }

    /** Makes a plan of one network that stays. */
    public static NetworkPlan of(Network network) {
        return new NetworkPlan(List.of(), network);
    }

    /** Returns the network at the beginning. */
    public Network first() {
        return stretches.isEmpty() ? last : stretches.get(0).network();
    }

    /** Returns the plan as command line and scenarios write it: {@code 4g:10s,tunnel:8s,4g}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.network().name())
                .append(':')
                .append(stretch.time().toMillis() / 1000.0)
                .append("s,"));
        return text.append(last.name()).toString().replace(".0s", "s");
    }

    /** Begins at once and plans the rest. */
    void play(RigCore core, Consumer<Network> change) {
        change.accept(first());
        Duration at = Duration.ZERO;
        for (int i = 0; i < stretches.size(); i++) {
            Network next = i + 1 < stretches.size() ? stretches.get(i + 1).network() : last;
            at = at.plus(stretches.get(i).time());
            core.plan(at, "network " + next.name(), () -> change.accept(next));
        }
    }
}
