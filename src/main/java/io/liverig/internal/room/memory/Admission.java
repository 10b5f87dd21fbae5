package io.liverig.internal.room.memory;

import io.liverig.room.Privilege;
import io.liverig.room.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the entrance says to a request: come in with these privileges, or stay out.
 *
 * @param privileges what the user may do inside
 * @param refusal why the user stays out; null when it comes in
 */
record Admission(Set<Privilege> privileges, @Nullable Refusal refusal) {
    /** Lets a user in who may do everything. */
    static final Admission FREE = new Admission(Privilege.ALL, null);

    static Admission refused(Refusal why) {
        return new Admission(Set.of(), why);
    }
}
