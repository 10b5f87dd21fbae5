package io.liverig.internal.room.memory;

import io.liverig.room.EnterRequest;
import io.liverig.room.Privilege;
import io.liverig.room.Refusal;
import io.liverig.room.Refusal.BadPermit;
import io.liverig.room.Refusal.BadSignature;
import io.liverig.room.Refusal.NotPermitted;
import io.liverig.room.Refusal.PermitOfOtherRoom;
import io.liverig.room.SignatureFault;
import io.liverig.room.UserId;
import io.liverig.room.signature.RoomPermit;
import io.liverig.room.signature.SignatureException;
import io.liverig.room.signature.UserSig;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the tickets of one application at one moment.
 *
 * @param appId the application
 * @param secret its key
 * @param nowSeconds the moment, in seconds since the epoch
 */
record TicketCheck(long appId, String secret, long nowSeconds) {

    Optional<Refusal> signature(EnterRequest request) {
        return fault(request.userSig(), request.user()).map(BadSignature::new);
    }

    private Optional<SignatureFault> fault(String text, UserId user) {
        if (text.isEmpty()) {
            return Optional.of(SignatureFault.MISSING);
        }
        try {
            return UserSig.parse(text).fault(appId, user, secret, nowSeconds);
        } catch (SignatureException e) {
            return Optional.of(SignatureFault.DAMAGED);
        }
    }

    Admission permit(InMemoryRoom room, EnterRequest request) {
        String text = request.privateMapKey();
        if (text.isEmpty()) {
            return Admission.refused(new Refusal.NoPermit());
        }
        Optional<SignatureFault> fault = fault(text, request.user());
        if (fault.isPresent()) {
            return Admission.refused(new BadPermit(fault.get()));
        }
        try {
            byte[] buffer = Base64.getDecoder().decode(UserSig.parse(text).buffer());
            return permit(room, request, RoomPermit.parse(buffer));
        } catch (SignatureException | IllegalArgumentException e) {
            return Admission.refused(new BadPermit(SignatureFault.DAMAGED));
        }
    }

    private Admission permit(InMemoryRoom room, EnterRequest request, RoomPermit permit) {
        if (permit.appId() != appId) {
            return Admission.refused(new BadPermit(SignatureFault.OTHER_APPLICATION));
        }
        if (!permit.user().equals(request.user())) {
            return Admission.refused(new BadPermit(SignatureFault.OTHER_USER));
        }
        if (permit.untilSeconds() <= nowSeconds) {
            return Admission.refused(new BadPermit(SignatureFault.EXPIRED));
        }
        if (!permit.room().equals(room.key().id())) {
            return Admission.refused(new PermitOfOtherRoom());
        }
        Set<Privilege> given = permit.privileges();
        if (!given.contains(Privilege.ENTER_ROOM)) {
            return Admission.refused(new NotPermitted(Privilege.ENTER_ROOM));
        }
        if (room.isEmpty() && !given.contains(Privilege.CREATE_ROOM)) {
            return Admission.refused(new NotPermitted(Privilege.CREATE_ROOM));
        }
        return new Admission(given, null);
    }
}
