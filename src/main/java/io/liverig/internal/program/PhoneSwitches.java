package io.liverig.internal.program;

import io.liverig.internal.live.LiveTroubles;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.internal.wx.phone.ScopeState;
import io.liverig.options.LifeSettings.WhenSuspended;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What goes wrong on the phone of a running program, and right again, wherever in the program that is felt. */
public final class PhoneSwitches {
    private final ProgramRuntime runtime;
    private final Phone phone;
    private final LiveTroubles live;
    private final PhoneNetwork network;
    private final Map<PhonePart, Set<PhonePart.State>> parts = new EnumMap<>(PhonePart.class);
    private Object library = "";

    PhoneSwitches(ProgramRuntime runtime, PhoneNetwork network) {
        this.runtime = runtime;
        this.phone = runtime.wx();
        this.live = runtime.live().troubles();
        this.network = network;
    }

    /** Switches something on or off. */
    public void turn(PhoneSwitch what, boolean on) {
        what.turn(this, on);
    }

    LiveTroubles live() {
        return live;
    }

    /** A part that several troubles have hit stands as the last of them left it. */
    void part(PhonePart part, PhonePart.State state, boolean on) {
        Set<PhonePart.State> states = parts.computeIfAbsent(part, key -> new LinkedHashSet<>());
        states.remove(state);
        if (on) {
            states.add(state);
        }
        live.part(part, states.stream().reduce(PhonePart.State.WORKING, (earlier, later) -> later));
    }

    void refuse(PhonePart part, String scope, boolean on) {
        phone.scopes().set(scope, on ? ScopeState.DENIED : ScopeState.GRANTED);
        part(part, PhonePart.State.REFUSED, on);
    }

    void cut(boolean on) {
        network.setCut(on);
    }

    void call(boolean on) {
        live.set(Circumstance.INTERRUPTED, on);
        runtime.tell(on ? "audioInterruptionBegin" : "audioInterruptionEnd", Map.of());
    }

    void suspend(boolean on) {
        if (on) {
            runtime.life().suspend(WhenSuspended.LEAVES);
        } else {
            runtime.life().foreground();
        }
    }

    /** Puts the phone into a network. */
    public void network(NetworkLine line) {
        network.choose(line);
    }

    /** Gives the phone an old base library, {@code 2.10.0}; "" gives it back the one that it had at first. */
    public void library(String version) {
        if (version.isEmpty()) {
            live.newestLibrary();
            phone.device().set("SDKVersion", library);
        } else {
            library = library.equals("") ? phone.device().get("SDKVersion") : library;
            live.library(version);
            phone.device().set("SDKVersion", version);
        }
    }

    /** Takes a user's streams away from this phone's players, or brings them back. */
    public void lost(String user, boolean on) {
        live.setLost(user, on);
    }

    /** Lets first pictures come later than they should, in milliseconds. */
    public void firstFrameDelay(long millis) {
        live.firstFrameDelay(millis);
    }

    /** Lets a method's success come later, in milliseconds; -1 lets it never come. */
    public void replyDelay(String method, long millis) {
        live.replyDelay(method, millis);
    }
}
