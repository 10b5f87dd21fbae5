package io.liverig.internal.live.pusher;

import io.liverig.options.LiveSettings;
import io.liverig.options.StateCause;
import io.liverig.options.TroubleSettings;
import io.liverig.room.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The codes of an entry that failed, which a 1019 ends. */
final class EntryFailure {
    private EntryFailure() {}

    /** Returns the general codes with those of the reason. */
    static List<Integer> codes(LiveSettings settings, StateCause why) {
        List<Integer> own = settings.troubles().codes(why);
        List<Integer> all = new ArrayList<>(settings.entry().failedCodes());
        boolean instead = settings.troubles().entryCode() == TroubleSettings.EntryCode.INSTEAD;
        if (instead && !own.isEmpty() && !all.isEmpty()) {
            all.remove(all.size() - 1);
        }
        all.addAll(own);
        return all;
    }

    static StateCause cause(Refusal refusal) {
        if (refusal instanceof Refusal.BadSignature) {
            return StateCause.BAD_SIGNATURE;
        }
        if (refusal instanceof Refusal.NoPermit) {
            return StateCause.NO_PERMIT;
        }
        if (refusal instanceof Refusal.RoomFull) {
            return StateCause.ROOM_FULL;
        }
        return refusal instanceof Refusal.Suspended ? StateCause.ARREARS : StateCause.BAD_PERMIT;
    }
}
