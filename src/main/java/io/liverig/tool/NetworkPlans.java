package io.liverig.tool;

import io.liverig.Network;
import io.liverig.NetworkPlan;
import java.time.Duration;
import java.util.List;

/** Networks as people write them: {@code tunnel}, or one after the other {@code 4g:10s,tunnel:8s,4g}. */
public final class NetworkPlans {
    private NetworkPlans() {}

    /**
     * Reads a plan.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static NetworkPlan parse(String text) {
        List<String> parts = List.of(text.split(",", -1));
        NetworkPlan.Open open = null;
        for (String part : parts.subList(0, parts.size() - 1)) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("\"" + part + "\" of the networks \"" + text
                        + "\" does not say how long; write 4g:10s, and only the last one without a time");
            }
            Network network = Network.named(part.substring(0, colon).strip());
            Duration time = Durations.parse(part.substring(colon + 1).strip());
            open = open == null ? network.lasting(time) : open.then(network, time);
        }
        String end = parts.get(parts.size() - 1).strip();
        if (end.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the networks \"" + text
                    + "\" end with one that has a time; name the one that comes then, as in 4g:10s,tunnel:8s,4g");
        }
        Network last = Network.named(end);
        return open == null ? NetworkPlan.of(last) : open.then(last);
    }
}
