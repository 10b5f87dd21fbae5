package io.liverig.room;

import io.liverig.data.Fields;
import java.util.Map;

/** Why a room does not let a user in. */
public sealed interface Refusal {
    /** Returns what the timeline shows of it, as plain data with at least {@code why}. */
    Map<String, Object> detail();

    /** The user's signature is not good. */
    record BadSignature(SignatureFault fault) implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "userSig").and("fault", EnumWord.of(fault));
        }
    }

    /** The application controls permissions, and the user brings no ticket. */
    record NoPermit() implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "privateMapKey").and("fault", "missing");
        }
    }

    /** The permission ticket is not good. */
    record BadPermit(SignatureFault fault) implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "privateMapKey").and("fault", EnumWord.of(fault));
        }
    }

    /** The permission ticket is for another room. */
    record PermitOfOtherRoom() implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "privateMapKey").and("fault", "other_room");
        }
    }

    /** The permission ticket does not go as far as this. */
    record NotPermitted(Privilege lacking) implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "privateMapKey").and("lacking", EnumWord.of(lacking));
        }
    }

    /** The room holds as many users as it can. */
    record RoomFull(int capacity) implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "room full").and("capacity", (double) capacity);
        }
    }

    /** The application's service is suspended, as for want of payment. */
    record Suspended() implements Refusal {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("why", "service suspended");
        }
    }
}
