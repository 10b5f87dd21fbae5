package io.liverig.conformance.attack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Inputs that are no plain text: signatures, images, sounds. */
final class Packed {
    private static final List<byte[]> IMAGES = List.of(
            picture("png"),
            picture("jpg"),
            picture("gif"),
            picture("bmp"),
            "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='20px' viewBox='0 0 1 2'><g/></svg>"
                    .getBytes(StandardCharsets.UTF_8),
            "RIFF$\0\0\0WEBPVP8 \30\0\0\0000\1\0\u009d\1*\1\0\1\0\2\0004%\u00a4\0\3p\0\u00fe\u00fb\u0094\0\0"
                    .getBytes(StandardCharsets.ISO_8859_1));
    private static final List<byte[]> SOUNDS =
            List.of(wave(), mp3(), "ID3\3\0\0\0\0\0\12TIT2\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));

    private Packed() {}

    private static final Smith SIGNATURE = new Smith(
            List.of(
                    "{\"TLS.ver\":\"2.0\",\"TLS.identifier\":\"u1\",\"TLS.sdkappid\":1400000000,\"TLS.expire\":604800,\"TLS.time\":1700000000,\"TLS.sig\":\"YWJj\",\"TLS.userbuf\":\"AAE=\"}"),
            Corpus.jsonPieces());
    private static final Smith PACKED = new Smith(
            List.of(
                    packed(
                            "{\"TLS.ver\":\"2.0\",\"TLS.identifier\":\"u1\",\"TLS.sdkappid\":1,\"TLS.expire\":1,\"TLS.time\":1,\"TLS.sig\":\"YWJj\"}")),
            List.of("*", "-", "_", "=", "+", "/", "eJ"));

    /** Makes a signature: well packed with odd members, or badly packed. */
    static String signature(SplittableRandom random) {
        return random.nextBoolean() ? packed(SIGNATURE.text(random)) : PACKED.text(random);
    }

    private static String packed(String text) {
        Deflater deflater = new Deflater();
        byte[] room = new byte[40_000];
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            byte[] bytes = new byte[deflater.deflate(room)];
            System.arraycopy(room, 0, bytes, 0, bytes.length);
            return Base64.getEncoder()
                    .encodeToString(bytes)
                    .replace('+', '*')
                    .replace('/', '-')
                    .replace('=', '_');
        } finally {
            deflater.end();
        }
    }

    static String image(SplittableRandom random) {
        return new String(Smith.bytes(IMAGES, random), StandardCharsets.ISO_8859_1);
    }

    static String sound(SplittableRandom random) {
        return new String(Smith.bytes(SOUNDS, random), StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] wave() {
        return ByteBuffer.allocate(144)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(136)
                .put("WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(16000)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(100)
                .array();
    }

    private static byte[] mp3() {
        byte[] frames = new byte[417 * 3];
        for (int at = 0; at < frames.length; at += 417) {
            frames[at] = (byte) 0xff;
            frames[at + 1] = (byte) 0xfb;
            frames[at + 2] = (byte) 0x90;
        }
        return frames;
    }
}
