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

    /** Warms up, then measures; both times are seconds on the machine's clock. */
    static double perSecond(Round round, double warmSeconds, double seconds) {
        repeat(round, warmSeconds);
        long begin = nanos();
        long operations = repeat(round, seconds);
        return operations / ((nanos() - begin) / 1e9);
    }

    private static long repeat(Round round, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long operations = 0;
        while (System.nanoTime() < end) {
            operations += round.run();
        }
        return operations;
    }
}
