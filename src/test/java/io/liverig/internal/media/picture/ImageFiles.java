package io.liverig.internal.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files of pictures: the JDK writes those that it knows, the heads of the others are put together here. */
public final class ImageFiles {
    /** What {@link #of} can make. */
    public static final String KINDS = "png,jpeg,jpeg with exif,gif,bmp,webp lossy,webp lossless,webp extended";

    private ImageFiles() {}

    /** Makes a file of one of {@link #KINDS}. */
    public static byte[] of(String kind, int width, int height) {
        return switch (kind) {
            case "jpeg with exif" -> withExif(written("jpeg", width, height));
            case "webp lossy" ->
                webp(
                        "VP8 ",
                        10,
                        out -> out.put(new byte[3])
                                .put(new byte[] {(byte) 0x9d, 1, 0x2a})
                                .putShort((short) width)
                                .putShort((short) height));
            case "webp lossless" ->
                webp("VP8L", 5, out -> out.put((byte) 0x2f).putInt((width - 1) | ((height - 1) << 14)));
            case "webp extended" ->
                webp(
                        "VP8X",
                        10,
                        out -> out.putInt(0)
                                .putShort((short) (width - 1))
                                .put((byte) 0)
                                .putShort((short) (height - 1))
                                .put((byte) 0));
            default -> written(kind, width, height);
        };
    }

    private static byte[] written(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a segment of Exif, which says that the camera was turned, in front of the others. */
    private static byte[] withExif(byte[] jpeg) {
        byte[] exif = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0,
            0
        };
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + exif.length))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private interface Head {
        void write(ByteBuffer out);
    }

    private static byte[] webp(String chunk, int length, Head head) {
        ByteBuffer out = ByteBuffer.allocate(20 + length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(12 + length).put(ascii("WEBP" + chunk)).putInt(length);
        head.write(out);
        return out.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
