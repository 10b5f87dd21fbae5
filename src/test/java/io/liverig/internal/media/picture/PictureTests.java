package io.liverig.internal.media.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.room.StreamKind;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class PictureTests {
    private static Shot shot(String user, long atMillis, long frame) {
        return new Shot(user, StreamKind.MAIN, atMillis, frame, 360, 640, CameraSetting.PLAIN);
    }

    @Property(seed = "1")
    void whatIsCompressedCanBeReadByTheJdk(
            @ForAll long seed, @ForAll @IntRange(max = 3000) int size, @ForAll @IntRange(min = 1, max = 40_000) int row)
            throws DataFormatException {
        Random random = new Random(seed);
        byte[] bytes = new byte[size];
        int kinds = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (random.nextInt(10) < 8 && i > 0 ? bytes[i - 1] : random.nextInt(kinds) * 77);
        }
        byte[] packed = FixedDeflate.zlib(bytes, row);
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] back = new byte[size];
        int count = inflater.inflate(back);
        if (size == 0) {
            inflater.inflate(new byte[1]);
        }
        assertEquals(size, count);
        assertTrue(inflater.finished());
        inflater.end();
        assertArrayEquals(bytes, back);
        Statistics.label("long runs").collect(kinds == 1 && size > 600);
        Statistics.label("long runs").coverage(coverage -> coverage.check(true).count(c -> c > 0));
    }

    /** The sum was taken once; that it stays is what makes the same seed give the same bytes on every JDK. */
    @Test
    void theSameShotHasTheSameBytesOnEveryMachine() {
        CRC32 sum = new CRC32();
        sum.update(PngFile.of(shot("alice", 1_767_225_603_250L, 45).draw()));
        assertEquals(PATTERN_SUM, sum.getValue());
    }

    private static final long PATTERN_SUM = 1_020_426_447L;

    @Test
    void clockAndFrameNumberAreWritten() {
        Picture first = shot("alice", 0, 0).draw();
        Picture later = shot("alice", 67, 1).draw();
        int caption = 0;
        for (int y = 545; y < 640; y++) {
            for (int x = 0; x < 360; x++) {
                caption += first.rgb(x, y) == later.rgb(x, y) ? 0 : 1;
            }
        }
        assertTrue(caption > 20 && caption < 2000, "changed dots of the caption: " + caption);
    }

    @Test
    void aPictureCanBeTurnedCutAndFramed() {
        Picture picture = new Picture(4, 2);
        picture.set(3, 0, 0xABCDEF);
        assertEquals(0xABCDEF, picture.turned().rgb(1, 3));
        Picture framed = picture.in(8, 8, false);
        assertEquals(0xABCDEF, framed.rgb(7, 2));
        assertEquals(0, framed.rgb(7, 1));
        assertEquals(8, picture.in(8, 8, true).width());
    }

    @Test
    void sizesAndTextsHaveLimits() {
        assertThrows(IllegalArgumentException.class, () -> new Picture(0, 10));
        assertThrows(IllegalArgumentException.class, () -> new Picture(10, 2049));
        CameraSetting odd = new CameraSetting(
                false, true, true, 10, true, 1, "blues", List.of("x".repeat(9000), "\u4e2d\u6587"), "");
        for (int side : new int[] {1, 2, 17, 2048}) {
            Shot tiny = new Shot("u".repeat(9000), StreamKind.AUX, -1, Long.MAX_VALUE, side, side, odd);
            assertEquals(side, tiny.draw().width());
        }
    }
}
