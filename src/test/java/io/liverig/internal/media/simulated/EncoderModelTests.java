package io.liverig.internal.media.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.media.EncoderSettings;
import io.liverig.options.MediaSettings;
import io.liverig.options.TransportSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

final class EncoderModelTests {
    private final EncoderModel model = new EncoderModel(MediaSettings.DEFAULT);

    private Encoding encode(double budget) {
        return model.encode(EncoderSettings.DEFAULT, true, true, budget, budget, 1);
    }

    @Test
    void withBandwidthEnoughThePictureIsAsDeclared() {
        assertEquals(new Encoding(501, 50, 15, 360, 640, 501, false), encode(10_000));
    }

    @Test
    void lessBandwidthTakesBitrateThenSizeThenFramesAndSoundLast() {
        assertEquals(new Encoding(300, 50, 15, 360, 640, 300, false), encode(350));
        assertEquals(new Encoding(220, 50, 15, 270, 480, 220, false), encode(270));
        assertEquals(new Encoding(100, 50, 7, 180, 320, 100, true), encode(150));
        assertEquals(new Encoding(0, 50, 0, 180, 320, 0, true), encode(50));
        assertEquals(new Encoding(0, 30, 0, 180, 320, 0, true), encode(30));
    }

    @Test
    void aPictureGrowsWhenThereWasBandwidthEnoughForAWhile() {
        assertEquals(
                180,
                model.encode(EncoderSettings.DEFAULT, true, true, 10_000, 150, 1)
                        .width());
        LastingRate rate = new LastingRate(TransportSettings.DEFAULT);
        for (int kbps : new int[] {300, 200, 230, 260, 240, 250}) {
            rate.step(kbps);
        }
        assertEquals(200, rate.kbps());
        rate.step(245);
        assertEquals(245, rate.kbps());
    }

    @Provide
    Arbitrary<EncoderSettings> declared() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(2, 1920);
        Arbitrary<Integer> fps = Arbitraries.integers().between(1, 30);
        Arbitrary<Integer> low = Arbitraries.integers().between(1, 1500);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 3000);
        return Combinators.combine(sizes, sizes, fps, low, more, Arbitraries.of(16_000, 48_000))
                .as((width, height, frames, min, span, rate) ->
                        new EncoderSettings(width, height, frames, min, min + span, rate));
    }

    @Property(seed = "1")
    void noFigureLeavesItsBounds(
            @ForAll("declared") EncoderSettings declared,
            @ForAll @DoubleRange(min = 0, max = 5000) double budget,
            @ForAll @DoubleRange(min = 0.9, max = 1.1) double complexity) {
        Encoding made = model.encode(declared, true, true, budget, 5000, complexity);
        assertTrue(made.videoKbps() <= declared.maxKbps(), made.toString());
        assertTrue(made.totalKbps() <= budget + 1, made.toString());
        assertTrue(made.fps() >= 0 && made.fps() <= declared.fps(), made.toString());
        assertTrue(made.width() <= declared.width() + 1 && made.height() <= declared.height() + 1, made.toString());
        if (!made.starved()) {
            assertEquals(declared.fps(), made.fps());
            assertTrue(made.videoKbps() >= declared.minKbps(), made.toString());
        }
        Statistics.label("starved").collect(made.starved());
        Statistics.label("starved").coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("starved").coverage(coverage -> coverage.check(false).percentage(share -> share > 5));
    }
}
