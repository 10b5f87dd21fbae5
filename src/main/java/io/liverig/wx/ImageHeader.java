package io.liverig.wx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads kind and size of a picture from the beginning of its file: PNG, JPEG, GIF. */
final class ImageHeader {
    private ImageHeader() {}

    /** Returns width, height and type as wx.getImageInfo has them; empty when the file is no picture of these kinds. */
    static Optional<Map<String, Object>> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length > 24 && in.getInt(0) == 0x89504E47) {
            return Optional.of(fields(in.getInt(16), in.getInt(20), "png"));
        }
        if (bytes.length > 10 && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("GIF8")) {
            in.order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(fields(in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF, "gif"));
        }
        return bytes.length > 4 && (in.getShort(0) & 0xFFFF) == 0xFFD8 ? jpeg(in) : Optional.empty();
    }

    /** Goes from segment to segment to the one that begins a frame. */
    private static Optional<Map<String, Object>> jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.capacity() && (in.get(at) & 0xFF) == 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(fields(in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF, "jpeg"));
            }
            at += 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static Map<String, Object> fields(int width, int height, String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("width", (double) width);
        fields.put("height", (double) height);
        fields.put("type", type);
        return fields;
    }
}
