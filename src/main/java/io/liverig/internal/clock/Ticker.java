package io.liverig.internal.clock;

/** Tells the time of the rig: virtual time stands still until it is moved, real time moves by itself. */
public interface Ticker {
    /** Returns milliseconds since the epoch. */
    long nowMillis();

    /**
     * Waits until the given moment: virtual time jumps there, real time sleeps.
     *
     * @param millis milliseconds since the epoch; a moment that has passed returns at once
     */
    void moveTo(long millis) throws InterruptedException;

    /** Makes a clock that moves only when it is told to, beginning at the given moment. */
    static Ticker virtual(long startMillis) {
        return new Ticker() {
            private volatile long now = startMillis;

            @Override
            public long nowMillis() {
                return now;
            }

            @Override
            public void moveTo(long millis) {
                now = Math.max(now, millis);
            }
        };
    }

    /** Makes a clock that runs at the pace of the machine's, beginning at the given moment. */
    static Ticker real(long startMillis) {
        long begin = System.nanoTime();
        return new Ticker() {
            @Override
            public long nowMillis() {
                return startMillis + (System.nanoTime() - begin) / 1_000_000;
            }

            @Override
            public void moveTo(long millis) throws InterruptedException {
                for (long left = millis - nowMillis(); left > 0; left = millis - nowMillis()) {
                    Thread.sleep(left);
                }
            }
        };
    }
}
