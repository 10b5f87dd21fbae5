package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.LiveHost;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.options.Mishap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells whether a part of the phone can be used, and says once why not, until it works or is wanted no more. */
final class PartGate {
    private final LiveHost host;
    private final PhonePart part;
    private final String scope;
    private final Consumer<Mishap> say;
    private PhonePart.@Nullable State said;

    /**
     * Makes a gate.
     *
     * @param scope the scope of wx.authorize that the part needs, or ""
     * @param say says what is wrong
     */
    PartGate(LiveHost host, PhonePart part, String scope, Consumer<Mishap> say) {
        this.host = host;
        this.part = part;
        this.scope = scope;
        this.say = say;
    }

    /** Tells whether a part that is wanted can be used. */
    boolean isOpen(boolean wanted) {
        PhonePart.State state = wanted ? state() : PhonePart.State.WORKING;
        if (state == PhonePart.State.WORKING) {
            said = null;
            return wanted;
        }
        if (state != said) {
            said = state;
            say.accept(part.mishap(state));
        }
        return false;
    }

    private PhonePart.State state() {
        boolean refused = !scope.isEmpty() && !host.sources().permission().granted(scope);
        return refused ? PhonePart.State.REFUSED : host.conditions().part(part);
    }
}
