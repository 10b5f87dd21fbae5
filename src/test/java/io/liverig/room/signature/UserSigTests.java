package io.liverig.room.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.room.NumericRoom;
import io.liverig.room.Privilege;
import io.liverig.room.RoomId;
import io.liverig.room.SignatureFault;
import io.liverig.room.StringRoom;
import io.liverig.room.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The vectors are what npm tls-sig-api-v2 1.0.2 makes with its clock stopped. */
final class UserSigTests {
    private static final String SECRET = "0123456789abcdef".repeat(4);
    private static final long APP = 1400000000L;
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final UserSig SIG = UserSig.make(APP, SECRET, "user_1", NOW, Duration.ofDays(1));

    private static RoomPermit permit(RoomId room, int bits) {
        return new RoomPermit(room, new UserId("user_1"), APP, 1_700_000_300, Privilege.ofBits(bits));
    }

    private static String hex(String base64) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    }

    @Test
    void theProofIsThatOfTheOfficialLibrary() {
        assertEquals("rCfl6hdAhe4Q1EZ7h3AY5NLE7eEP7qwq8pa8BnKU1Ws=", SIG.mac());
    }

    @Test
    void aPermitForANumberedRoomIsThatOfTheOfficialLibrary() {
        UserSig ticket = UserSig.permit(permit(new NumericRoom(4242), 255), SECRET, NOW);
        assertEquals("000006757365725f3153724e00000010926553f22c000000ff00000000", hex(ticket.buffer()));
        assertEquals("p8Sqt63c8NyZZ0+aT5kSc0JQpj6fN54lVriLY5Do860=", ticket.mac());
        assertEquals(300, ticket.validSeconds());
    }

    @Test
    void aPermitForANamedRoomIsThatOfTheOfficialLibrary() {
        UserSig ticket = UserSig.permit(permit(new StringRoom("room-A"), 42), SECRET, NOW);
        assertEquals(
                "010006757365725f3153724e00000000006553f22c0000002a000000000006726f6f6d2d41", hex(ticket.buffer()));
    }

    @Test
    void theTextWrapsTheFieldsInTheOfficialOrder() throws SignatureException {
        assertEquals(
                "{\"TLS.ver\":\"2.0\",\"TLS.identifier\":\"user_1\",\"TLS.sdkappid\":1400000000,"
                        + "\"TLS.time\":1700000000,\"TLS.expire\":86400,"
                        + "\"TLS.sig\":\"rCfl6hdAhe4Q1EZ7h3AY5NLE7eEP7qwq8pa8BnKU1Ws=\"}",
                SignatureText.decode(SIG.text()));
        assertTrue(SIG.text().matches("[A-Za-z0-9*_-]+"), SIG.text());
        assertEquals(SIG, UserSig.parse(SIG.text()));
    }

    @Test
    void aPermitComesBackFromItsBytes() throws SignatureException {
        for (RoomId room : new RoomId[] {new NumericRoom(4_294_967_295L), new StringRoom("r")}) {
            assertEquals(permit(room, 42), RoomPermit.parse(permit(room, 42).toBytes()));
        }
    }

    @Test
    void everyDamageIsNoticed() {
        String text = SIG.text();
        for (String damaged : new String[] {"", "s", "not base64!", text.substring(4), text.substring(0, 40)}) {
            assertThrows(SignatureException.class, () -> UserSig.parse(damaged), damaged);
        }
    }

    @Test
    void everyWrongFieldHasItsOwnFault() {
        long now = NOW.getEpochSecond();
        UserId user = new UserId("user_1");
        assertEquals(Optional.empty(), SIG.fault(APP, user, SECRET, now + 86_399));
        assertEquals(Optional.of(SignatureFault.EXPIRED), SIG.fault(APP, user, SECRET, now + 86_400));
        assertEquals(Optional.of(SignatureFault.WRONG_KEY), SIG.fault(APP, user, "other", now));
        assertEquals(Optional.of(SignatureFault.OTHER_USER), SIG.fault(APP, new UserId("user_2"), SECRET, now));
        assertEquals(Optional.of(SignatureFault.OTHER_APPLICATION), SIG.fault(APP + 1, user, SECRET, now));
    }
}
