package io.liverig.conformance.attack;

import com.sun.management.UnixOperatingSystemMXBean;
import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.ProjectException;
import io.liverig.options.RigOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens, stops and closes programs in every way there is; what they took is there again afterwards. */
final class Crowd {
    private static final int PROGRAMS_OF_A_RIG = 50;
    private static final int PRINTED = 500;
    private static final long UNEVEN = 4 << 20;
    private static final Duration TURN = Duration.ofMillis(100);
    private static final String CALL = "<live-pusher id=\"p\" url=\"room://cloud.tencent.com/rtc?sdkappid=1&roomid=1"
            + "&userid=u&usersig=s\" autopush bindstatechange=\"heard\" bindnetstatus=\"heard\"/>";

    /** The ways, by what the program's page does; each is also closed. */
    private static final List<Map<String, String>> WAYS = List.of(
            ProgramText.page("Page({ data: { n: 1 } })"),
            ProgramText.page("Page({ onLoad() { for (;;) {} } })"),
            ProgramText.page("Page({ onLoad() { const f = () => this.setData({ n: 1 }, f)\nf() } })"),
            ProgramText.page("Page({ onLoad() { throw new Error('x') }, onShow() { Promise.reject(1) } })"),
            ProgramText.with("Page({})", "app.json", "{"),
            ProgramText.with("Page({ heard() {} })", "pages/a/a.wxml", CALL),
            ProgramText.with(
                    "Page({})",
                    "pages/a/a.wxml",
                    "<wxs module=\"m\">module.exports = { f: function () { while (true) {} } }</wxs>{{m.f()}}"),
            ProgramText.page("Page({ onLoad() { wx.exitMiniProgram() } })"),
            ProgramText.page("Page({ onLoad() { setInterval(() => { this.setData({ n: Math.random() }) }, 10)\n"
                    + "wx.connectSocket({ url: 'wss://a.example.com' })\nconst a = wx.createInnerAudioContext()\n"
                    + "a.src = '/x.mp3'\na.play() } })"),
            ProgramText.page("Page({ onLoad() { const a = []\nfor (;;) a.push(new Array(10000).fill(a.length)) } })"));

    private final List<Path> folders = new ArrayList<>();

    private Crowd(Path folder) {
        for (int i = 0; i < WAYS.size(); i++) {
            folders.add(ProgramText.write(folder.resolve("way" + i), WAYS.get(i)));
        }
    }

    /**
     * What is in use, with no program open.
     *
     * @param heap bytes of the heap after a collection
     * @param threads of the JVM
     * @param files descriptors that are open, or 0 where nobody counts them
     */
    record Use(long heap, int threads, long files) {
        static Use now() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return new Use(
                    runtime.totalMemory() - runtime.freeMemory(),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                            ? unix.getOpenFileDescriptorCount()
                            : 0);
        }

        @Override
        public String toString() {
            return (heap >> 10) + " KB of heap, " + threads + " threads, " + files + " files";
        }
    }

    /** Arguments: a folder to write into, and how many programs. Prints what is in use between them. */
    public static void main(String[] args) throws IOException {
        Crowd crowd = new Crowd(Files.createTempDirectory(Path.of(args[0]), "crowd"));
        int programs = Integer.parseInt(args[1]);
        List<Use> uses = new ArrayList<>();
        for (int done = 0; done < programs; done += PROGRAMS_OF_A_RIG) {
            crowd.rig(done);
            uses.add(Use.now());
            if ((done + PROGRAMS_OF_A_RIG) % PRINTED == 0) {
                System.out.println((done + PROGRAMS_OF_A_RIG) + " programs: " + uses.get(uses.size() - 1));
            }
        }
        Use first = most(uses.subList(0, Math.max(1, uses.size() / 3)));
        Use last = most(uses.subList(uses.size() - Math.max(1, uses.size() / 3), uses.size()));
        boolean flat = last.heap() < first.heap() + first.heap() / 10 + UNEVEN
                && last.threads() <= first.threads() + 2
                && last.files() <= first.files() + 2;
        System.out.println(
                (flat ? "flat" : "not flat") + ": at most " + first + " in the first third, " + last + " in the last");
    }

    /** What is in use goes up and down: the engine remembers the last Context of a text that was stopped. */
    private static Use most(List<Use> uses) {
        return new Use(
                uses.stream().mapToLong(Use::heap).max().orElse(0),
                uses.stream().mapToInt(Use::threads).max().orElse(0),
                uses.stream().mapToLong(Use::files).max().orElse(0));
    }

    private void rig(int number) {
        try (LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(TURN).withSeed(number))) {
            for (int i = 0; i < PROGRAMS_OF_A_RIG; i++) {
                program(rig, number + i);
            }
        }
    }

    private void program(LiveRig rig, int number) {
        // Filling the heap takes long: one program in fifty does.
        int way = number % PROGRAMS_OF_A_RIG == 0 ? WAYS.size() - 1 : number % (WAYS.size() - 1);
        try {
            MiniProgram program = rig.open(folders.get(way));
            if (number % 7 != 0) {
                program.start();
                rig.advance(Duration.ofSeconds(1));
            }
            if (number % 3 != 0) {
                program.close();
            }
        } catch (ProjectException | ProgramStoppedException stopped) {
            // One of the ways.
        }
    }
}
