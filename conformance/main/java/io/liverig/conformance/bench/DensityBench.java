package io.liverig.conformance.bench;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Time and heap of each further program in one JVM: the call page of the example, with its SDK loaded. */
public final class DensityBench {
    private final PrintWriter out;

    /** Makes a benchmark that prints to the given stream. */
    public DensityBench(PrintWriter out) {
        this.out = out;
    }

    /**
     * Opens the program many times on one rig and prints what each further one costs.
     *
     * @param program the folder of a program
     * @param url the page that is opened in each
     */
    public void run(Path program, String url, int warm, int count) {
        try (LiveRig rig = LiveRig.create()) {
            List<MiniProgram> kept = new ArrayList<>();
            open(rig, program, url, warm, kept);
            double heap = HeapSize.kilobytes();
            long begin = System.nanoTime();
            open(rig, program, url, count, kept);
            double millis = (System.nanoTime() - begin) / 1e6 / count;
            double kilobytes = (HeapSize.kilobytes() - heap) / count;
            out.println("one further program in the same JVM, " + kept.size() + " open at the end");
            out.println("  " + LiveRig.engine() + ", Java " + System.getProperty("java.version"));
            out.printf(Locale.ROOT, "  %.1f ms to open, %.0f KB of heap (aim 10 ms, 300 KB)%n", millis, kilobytes);
            out.println("  Node peers, heap a further page: glass-easel 488 KB, miniprogram-simulate 2,096 KB,"
                    + " mpcore 383 KB");
        }
    }

    private static void open(LiveRig rig, Path program, String url, int count, List<MiniProgram> kept) {
        for (int i = 0; i < count; i++) {
            MiniProgram opened = rig.open(program);
            opened.reLaunch(url.replace("{n}", String.valueOf(kept.size())));
            kept.add(opened);
        }
    }
}
