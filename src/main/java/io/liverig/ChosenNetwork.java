package io.liverig;

import java.util.function.Consumer;

/** The network that somebody was put into, and the plan that counts: each ends the one before. */
final class ChosenNetwork {
    private final Consumer<Network> enter;
    private Network chosen = Network.WIFI;
    private int plans;

    ChosenNetwork(Consumer<Network> enter) {
        this.enter = enter;
    }

    Network chosen() {
        return chosen;
    }

    /** Begins something new; what was planned before does not come any more. */
    int newPlan() {
        return ++plans;
    }

    /** Goes into a network, unless another plan has begun since. */
    void choose(int plan, Network network) {
        if (plan == plans) {
            chosen = network;
            enter.accept(network);
        }
    }
}
