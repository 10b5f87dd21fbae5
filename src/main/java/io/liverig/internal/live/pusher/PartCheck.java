package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.options.StateCause;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Returns whether a part of the phone can be used, and says once why not, until it works or is wanted no more. */
final class PartCheck {
    private final LiveBase base;
    private final PhonePart part;
    private final String scope;
    private final Consumer<StateCause> say;
    private PhonePart.@Nullable State said;

    /**
     * Makes a gate.
     *
     * @param scope the scope of wx.authorize that the part needs, or ""
     * @param say says what is wrong
     */
    PartCheck(LiveBase base, PhonePart part, String scope, Consumer<StateCause> say) {
        this.base = base;
        this.part = part;
        this.scope = scope;
        this.say = say;
    }

    /** Returns whether a part that is wanted can be used. */
    boolean isOpen(boolean wanted) {
        PhonePart.State state = wanted ? state() : PhonePart.State.WORKING;
        if (state == PhonePart.State.WORKING) {
            said = null;
            return wanted;
        }
        if (state != said) {
            said = state;
            say.accept(part.cause(state));
        }
        return false;
    }

    private PhonePart.State state() {
        boolean refused = !scope.isEmpty() && !base.sources().permission().granted(scope);
        return refused ? PhonePart.State.REFUSED : base.conditions().part(part);
    }
}
