package io.liverig.internal.logic.world;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Reads what a thread has allocated and what it has taken of the processor. */
final class Threads {
    /** Looked up once: the factory searches its services at each call, and this is asked at each turn. */
    private static final @Nullable ThreadMXBean BEAN =
            ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean ? bean : null;

    private Threads() {}

    /** Returns bytes; 0 where the JVM cannot tell, which switches the guard of the heap off. */
    static long allocated(Thread thread) {
        return BEAN == null ? 0 : BEAN.getThreadAllocatedBytes(thread.getId());
    }

    /** Returns the thread's time of the processor; where the JVM cannot tell, the machine's clock. */
    static long processorNanos(Thread thread) {
        long nanos = BEAN == null || !BEAN.isThreadCpuTimeSupported() ? -1 : BEAN.getThreadCpuTime(thread.getId());
        return nanos < 0 ? System.nanoTime() : nanos;
    }
}
