package io.liverig.internal.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TickerTests {
    @Test
    void virtualTimeStandsStillUntilItIsMovedAndNeverGoesBack() throws InterruptedException {
        Ticker ticker = Ticker.virtual(500);
        assertEquals(500, ticker.nowMillis());
        ticker.moveTo(800);
        ticker.moveTo(600);
        assertEquals(800, ticker.nowMillis());
    }

    @Test
    void realTimeWaitsForTheMoment() throws InterruptedException {
        Ticker ticker = Ticker.real(1_000_000);
        long begin = System.nanoTime();
        ticker.moveTo(ticker.nowMillis() + 20);
        long waited = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(waited >= 19, () -> "waited only " + waited + " ms");
        assertTrue(ticker.nowMillis() >= 1_000_020);
    }
}
