package io.liverig;

import io.liverig.internal.program.NetworkLine;
import io.liverig.options.Link;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A kind of network that a phone can be in: {@code app.phone().network(Network.FOUR_G)}.
 *
 * <p>Rates and round trips of the mobile ones are those of WebPageTest's connection profiles
 * (https://github.com/WPO-Foundation/webpagetest/blob/master/www/settings/connectivity.ini.sample), half of the round
 * trip in each direction; jitter and loss, which those profiles leave out, are chosen, and so is all of {@link #WIFI},
 * {@link #FIVE_G}, {@link #LIFT} and {@link #WEAK_WIFI}.
 *
 * @param name by which command line and scenarios know it
 * @param networkType what wx.getNetworkType says: wifi, 5g, 4g, 3g, 2g, none
 * @param up from the phone to the server
 * @param down from the server to the phone
 */
public record Network(String name, String networkType, Link up, Link down) {
    /** A good Wi-Fi, on which every phone is at first: 20 and 50 Mbit/s, 20 ms each way. */
    public static final Network WIFI = new Network("wifi", "wifi", NetworkLine.GOOD.up(), NetworkLine.GOOD.down());

    /** A Wi-Fi at the far end of the flat: 300 and 600 kbit/s, 60 ms each way, 60 ms of jitter, 3 % loss. */
    public static final Network WEAK_WIFI =
            new Network("weak-wifi", "wifi", new Link(300, 60, 60, 3), new Link(600, 60, 60, 3));

    /** 5G: 50 and 200 Mbit/s, 10 ms each way. */
    public static final Network FIVE_G =
            new Network("5g", "5g", new Link(50_000, 10, 3, 0), new Link(200_000, 10, 3, 0));

    /** 4G, WebPageTest's LTE: 12 Mbit/s, 35 ms each way, 10 ms of jitter, 0.5 % loss. */
    public static final Network FOUR_G =
            new Network("4g", "4g", new Link(12_000, 35, 10, 0.5), new Link(12_000, 35, 10, 0.5));

    /** 3G, WebPageTest's 3G: 768 and 1600 kbit/s, 150 ms each way, 30 ms of jitter, 1 % loss. */
    public static final Network THREE_G =
            new Network("3g", "3g", new Link(768, 150, 30, 1), new Link(1600, 150, 30, 1));

    /** 2G, WebPageTest's Edge: 200 and 240 kbit/s, 420 ms each way, 100 ms of jitter, 2 % loss. */
    public static final Network TWO_G = new Network("2g", "2g", new Link(200, 420, 100, 2), new Link(240, 420, 100, 2));

    /** A lift with a little 4G left: 80 and 120 kbit/s, 300 ms each way, 200 ms of jitter, 8 % loss. */
    public static final Network LIFT = new Network("lift", "4g", new Link(80, 300, 200, 8), new Link(120, 300, 200, 8));

    /** A tunnel: no network at all. */
    public static final Network TUNNEL = new Network("tunnel", "none", Link.OUT, Link.OUT);

    /** No network at all. */
    public static final Network NONE = new Network("none", "none", Link.OUT, Link.OUT);

    private static final List<Network> ALL =
            List.of(WIFI, WEAK_WIFI, FIVE_G, FOUR_G, THREE_G, TWO_G, LIFT, TUNNEL, NONE);

    /** Returns all networks that have a name. */
    public static List<Network> all() {
        return ALL;
    }

    /**
     * Finds a network by its name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Network named(String name) {
        return ALL.stream()
                .filter(network -> network.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no network \"" + name + "\"; there are "
                        + ALL.stream().map(Network::name).toList()));
    }

    /** Returns the same network with another way up: {@code Network.WIFI.withUp(new Link(150, 20, 3, 0))}. */
    public Network withUp(Link other) {
        return new Network(name, networkType, other, down);
    }

    /** Returns the same network with another way down. */
    public Network withDown(Link other) {
        return new Network(name, networkType, up, other);
    }

    /** Begins a plan: this network for a while. */
    public NetworkPlan.Open lasting(Duration time) {
        return new NetworkPlan.Open(List.of()).then(this, time);
    }

    /** Returns whether nothing gets through. */
    public boolean isOut() {
        return line().isOut();
    }

    /** Returns whether wx.onNetworkWeakChange calls it weak. */
    public boolean isWeak() {
        return line().isWeak();
    }

    NetworkLine line() {
        return new NetworkLine(networkType, up, down);
    }
}
