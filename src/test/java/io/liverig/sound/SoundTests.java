package io.liverig.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("ByteBufferBackingArray")
class SoundTests {
    private static AudioFile read(byte[] bytes) {
        return AudioFile.read(bytes).orElseThrow();
    }

    @Test
    void aWavFileIsAsLongAndAsLoudAsItsSamples() {
        AudioFile half = read(Wav.sine(8000, 1250, 0.5));
        assertEquals(1250, half.millis());
        assertEquals(50, half.sound().level(100), 1);
        assertEquals(100, read(Wav.sine(44_100, 300, 1)).sound().level(0), 1);
        assertEquals(0, read(Wav.sine(16_000, 300, 0)).sound().level(0));
    }

    @Test
    void samplesOfEveryUsualKindAreRead() {
        ByteBuffer bytes = Wav.header(1, 1000, 8, 100);
        Arrays.fill(bytes.array(), 44, 144, (byte) 192);
        assertEquals(71, read(bytes.array()).sound().level(0), "half the range, always, is as loud as 0.7 of a sine");
        ByteBuffer floats = Wav.header(3, 1000, 32, 400);
        for (int i = 0; i < 100; i++) {
            floats.putFloat(i % 2 == 0 ? 0.5f : -0.5f);
        }
        assertEquals(71, read(floats.array()).sound().level(0));
        ByteBuffer wide = Wav.header(1, 1000, 24, 300);
        for (int i = 0; i < 100; i++) {
            wide.put((byte) 0).put((byte) 0).put((byte) (i % 2 == 0 ? 64 : -64));
        }
        assertEquals(71, read(wide.array()).sound().level(0));
        assertEquals(100, read(wide.array()).millis());
    }

    @Test
    void anMp3FileIsAsLongAsItsFrames() {
        // 128 kbit/s at 44.1 kHz: 417 bytes and 26.12 ms a frame.
        byte[] frame = new byte[417];
        frame[0] = (byte) 0xFF;
        frame[1] = (byte) 0xFB;
        frame[2] = (byte) 0x90;
        ByteBuffer file = ByteBuffer.allocate(10 + 20 + 100 * 417);
        file.put(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 20}).put(new byte[20]);
        for (int i = 0; i < 100; i++) {
            file.put(frame);
        }
        assertEquals(2612, read(file.array()).millis());
    }

    @Test
    void anythingElseIsNoMusic() {
        assertEquals(Optional.empty(), AudioFile.read(new byte[0]));
        assertEquals(Optional.empty(), AudioFile.read("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        byte[] wav = Wav.sine(8000, 100, 1);
        assertEquals(Optional.empty(), AudioFile.read(Arrays.copyOf(wav, 30)));
        wav[20] = 85;
        assertEquals(Optional.empty(), AudioFile.read(wav));
    }

    @Property(seed = "1")
    void noBytesAreTooOddToBeRead(@ForAll byte[] odd, @ForAll @IntRange(min = 0, max = 43) int at) {
        byte[] wav = Wav.sine(8000, 60, 0.5);
        System.arraycopy(odd, 0, wav, at, Math.min(odd.length, wav.length - at));
        AudioFile.read(wav)
                .ifPresent(file -> assertTrue(file.millis() >= 0 && file.sound().level(0) <= 100));
        AudioFile.read(odd);
    }

    @Test
    void speechHasSyllablesAndPausesAndIsTheSameForTheSameSeed() {
        Sound speech = Sound.speech(7, 40);
        List<Integer> levels =
                LongStream.range(0, 600).mapToObj(i -> speech.level(i * 200)).toList();
        long silent = levels.stream().filter(level -> level == 0).count();
        assertTrue(silent > 60 && silent < 300, "silent syllables: " + silent);
        assertTrue(levels.stream().allMatch(level -> level == 0 || (level >= 30 && level <= 50)));
        assertEquals(
                levels,
                LongStream.range(0, 600)
                        .mapToObj(i -> Sound.speech(7, 40).level(i * 200))
                        .toList());
        assertTrue(LongStream.range(0, 600).anyMatch(i -> Sound.speech(8, 40).level(i * 200) != speech.level(i * 200)));
    }

    @Test
    void aFileIsHeardOverAndOver(@TempDir Path folder) throws IOException {
        Path wav = folder.resolve("a.wav");
        Files.write(wav, Wav.sine(8000, 200, 0.5));
        assertEquals(Sound.file(wav).level(60), Sound.file(wav).level(200_060));
        Files.writeString(wav, "no sound");
        assertThrows(IllegalArgumentException.class, () -> Sound.file(wav));
        assertThrows(IllegalArgumentException.class, () -> Sound.tone(101));
    }

    @Test
    void microphoneAndMusicAreMixedByTheirPower() {
        Mixer mixer = new Mixer(Sound.tone(30));
        mixer.music(() -> 40);
        assertEquals(30, mixer.captured(0));
        assertEquals(50, mixer.sent(0, true));
        assertEquals(40, mixer.sent(0, false));
        mixer.gain(0.5, true);
        assertEquals(18, mixer.captured(0), "half of a quiet voice that was lifted from 30 to 35");
    }
}
