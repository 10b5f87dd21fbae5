package io.liverig.room.signature;

import io.liverig.room.NumericRoom;
import io.liverig.room.Privilege;
import io.liverig.room.RoomId;
import io.liverig.room.StringRoom;
import io.liverig.room.UserId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a permission ticket, privateMapKey, says: who may do what in which room until when. The bytes are those of npm
 * tls-sig-api-v2, big endian.
 *
 * @param room the room; a number and a name are told apart
 * @param user for whom
 * @param appId of which application
 * @param untilSeconds the end, in seconds since the epoch
 * @param privileges what is allowed
 */
public record RoomPermit(RoomId room, UserId user, long appId, long untilSeconds, Set<Privilege> privileges) {
    private static final int FIXED_BYTES = 23;

    /** Copies the set. */
    public RoomPermit {
        privileges = Privilege.ofBits(Privilege.bits(privileges));
    }

    byte[] toBytes() {
        byte[] account = user.text().getBytes(StandardCharsets.UTF_8);
        byte[] name = room instanceof StringRoom named ? named.name().getBytes(StandardCharsets.UTF_8) : new byte[0];
        boolean isNamed = room instanceof StringRoom;
        ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + account.length + (isNamed ? 2 + name.length : 0));
        bytes.put((byte) (isNamed ? 1 : 0));
        bytes.putShort((short) account.length).put(account);
        bytes.putInt((int) appId);
        bytes.putInt(room instanceof NumericRoom numeric ? (int) numeric.number() : 0);
        bytes.putInt((int) untilSeconds);
        bytes.putInt(Privilege.bits(privileges));
        bytes.putInt(0);
        if (isNamed) {
            bytes.putShort((short) name.length).put(name);
        }
        return bytes.array();
    }

    public static RoomPermit parse(byte[] data) throws SignatureException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(data);
            boolean isNamed = bytes.get() == 1;
            UserId user = new UserId(text(bytes));
            long appId = Integer.toUnsignedLong(bytes.getInt());
            long number = Integer.toUnsignedLong(bytes.getInt());
            long until = Integer.toUnsignedLong(bytes.getInt());
            Set<Privilege> privileges = Privilege.ofBits(bytes.getInt());
            bytes.getInt();
            RoomId room = isNamed ? new StringRoom(text(bytes)) : new NumericRoom(number);
            return new RoomPermit(room, user, appId, until, privileges);
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new SignatureException("the user buffer is no permission: " + e.getMessage());
        }
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[Short.toUnsignedInt(bytes.getShort())];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
