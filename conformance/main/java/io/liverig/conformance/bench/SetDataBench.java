package io.liverig.conformance.bench;

import io.liverig.ElementHandle;
import io.liverig.LiveRig;
import io.liverig.PageHandle;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * setData on a page, and in a component, of fifty live-players with 25 attributes each, every update followed by reading a label back.
 *
 * <p>Updates per second of processor time of the whole process, by data path and by replacing the list.
 */
public final class SetDataBench {
    private static final int BATCH = 20;

    private final PrintWriter out;
    private boolean muted;

    /** Makes a benchmark that prints to the given stream. */
    public SetDataBench(PrintWriter out) {
        this.out = out;
    }

    /** Runs and prints. */
    public void run(double warmSeconds, double seconds) {
        out.println("setData, 50 live-players of 25 attributes, each update followed by reading a label");
        out.println("  " + LiveRig.engine() + ", Java " + System.getProperty("java.version"));
        double path = print("by data path", measure("room", "setOne", warmSeconds, seconds), 10_000);
        double list = print(
                "by replacing the list",
                measure("room", "replaceAll", warmSeconds, seconds),
                LiveRig.engine().contains("interpreted") ? 800 : 2_500);
        out.println("  the same inside a custom component, of which 0.7 of the page's rate is asked");
        double pathInside = print("by data path", measure("inside", "setOne", warmSeconds, seconds), 0.7 * path);
        double listInside =
                print("by replacing the list", measure("inside", "replaceAll", warmSeconds, seconds), 0.7 * list);
        out.printf(
                Locale.ROOT,
                "  component to page: %.2f by data path, %.2f by replacing the list%n",
                pathInside / path,
                listInside / list);
        out.println("  Node peers, same page, same machine, updates per CPU second: glass-easel 13,967 and 3,410,"
                + " miniprogram-simulate 138 and 153, mpcore 62 and 73");
    }

    private double print(String what, double rate, double aim) {
        out.printf(Locale.ROOT, "  %-24s %,10.0f updates per CPU second (aim %,.0f)%n", what, rate, aim);
        return rate;
    }

    private double measure(String route, String method, double warmSeconds, double seconds) {
        try (Fixture fixture = new Fixture();
                LiveRig rig = LiveRig.create()) {
            PageHandle page = rig.open(fixture.folder()).reLaunch("/pages/" + route + "/" + route);
            String selector = route.equals("room") ? ".label" : "#room >>> .label";
            ElementHandle label = page.findAll(selector).get(3);
            return CpuTime.perSecond(() -> batch(page, label, method), warmSeconds, seconds);
        }
    }

    private int batch(PageHandle page, ElementHandle label, String method) {
        for (int i = 0; i < BATCH; i++) {
            muted = !muted;
            page.call(method, muted);
            String text = label.text();
            if (!text.equals("u3:" + muted + ":0")) {
                throw new IllegalStateException("the label is stale: " + text);
            }
        }
        return BATCH;
    }
}
