package io.liverig.conformance.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Counts how often something can be done in a second of the whole process's processor time. */
final class CpuTime {
    private CpuTime() {}

    /** A thing to be measured; returns how many operations it did. */
    interface Round {
        int run();
    }

    static long nanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Warms up, then measures; both times are seconds on the machine's clock, and at least one round. */
    static double perSecond(Round round, double warmSeconds, double seconds) {
        repeat(round, warmSeconds);
        long begin = nanos();
        long operations = 0;
        // The processor's clock may tick only every 10 ms.
        do {
            operations += repeat(round, seconds);
        } while (nanos() == begin);
        return operations / ((nanos() - begin) / 1e9);
    }

    private static long repeat(Round round, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long operations = 0;
        do {
            operations += round.run();
        } while (System.nanoTime() < end);
        return operations;
    }
}
