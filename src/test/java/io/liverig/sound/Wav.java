package io.liverig.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files of one channel. */
@SuppressWarnings("ByteBufferBackingArray")
public final class Wav {
    private Wav() {}

    /** Returns a sine of 440 Hz with samples of 16 bits. */
    public static byte[] sine(int rate, int millis, double amplitude) {
        int samples = (int) ((long) rate * millis / 1000);
        ByteBuffer out = header(1, rate, 16, samples * 2);
        for (int i = 0; i < samples; i++) {
            out.putShort((short) Math.round(amplitude * Short.MAX_VALUE * Math.sin(2 * Math.PI * 440 * i / rate)));
        }
        return out.array();
    }

    static ByteBuffer header(int format, int rate, int bits, int dataBytes) {
        ByteBuffer out = ByteBuffer.allocate(44 + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        out.put(text("RIFF")).putInt(36 + dataBytes).put(text("WAVE"));
        out.put(text("fmt ")).putInt(16).putShort((short) format).putShort((short) 1);
        out.putInt(rate).putInt(rate * bits / 8).putShort((short) (bits / 8)).putShort((short) bits);
        out.put(text("data")).putInt(dataBytes);
        return out;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
