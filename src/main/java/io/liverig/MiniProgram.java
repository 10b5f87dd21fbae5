package io.liverig;

import io.liverig.internal.program.ProgramLife;
import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RunningPage;
import io.liverig.internal.program.TabTaps;
import io.liverig.journal.Fault;
import io.liverig.journal.RowKind;
import io.liverig.options.Launch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A mini-program that runs on a rig: its pages, its phone, its faults. */
public final class MiniProgram implements AutoCloseable {
    private final RigCore core;
    private final ProgramRuntime runtime;
    private final PhoneControl phone;
    private boolean closed;

    MiniProgram(RigCore core, ProgramRuntime runtime) {
        this.core = core;
        this.runtime = runtime;
        this.phone = new PhoneControl(core, runtime);
    }

    /** Returns the program's id on its rig: its folder's name, with a number from the second of that name on. */
    public String id() {
        return runtime.id();
    }

    /** Returns the routes that app.json lists, subpackages last. */
    public List<String> pages() {
        return runtime.pages();
    }

    /** Returns which of a page's files are missing, script and template, each as a fault; none when it can be opened. */
    public List<Fault> missingFiles(String route) {
        return runtime.missingFiles(route);
    }

    /**
     * Opens the page by which the user came in: the program's first page, or that of the {@link Launch}. When app.json
     * does not list it, the program hears of it by App.onPageNotFound and wx.onPageNotFound, where it may open another.
     *
     * @throws IllegalArgumentException when there is no such page and the program opened no other
     */
    public PageHandle start() {
        return new Entry(runtime).open(this);
    }

    /**
     * Taps an item of the tab bar, from 0: goes to its page, whose onTabItemTap is called; also when it is in front.
     *
     * @throws IllegalArgumentException when app.json has no such item
     * @throws IllegalStateException when the program draws its tab bar itself
     */
    public PageHandle tapTab(int index) {
        TabTaps taps = runtime.tabTaps();
        PageHandle page = switchTab("/" + taps.page(index));
        runtime.act(() -> {
            taps.tapped(index);
            return null;
        });
        return page;
    }

    /**
     * Turns the phone or changes the window's size, in pixels: the page in front hears it by onResize, everybody by
     * wx.onWindowResize.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/resizable.html
     */
    public void resize(int width, int height) {
        runtime.act(() -> {
            runtime.requireRunning();
            runtime.resize(width, height);
            return null;
        });
    }

    /**
     * Closes all pages and opens one, as {@code wx.reLaunch} does.
     *
     * @param url the page with its query: {@code /pages/room/room?roomID=1234}
     * @return the page, which has been made ready
     * @throws IllegalArgumentException when app.json lists no such page
     */
    public PageHandle reLaunch(String url) {
        return move("reLaunch", "reLaunch", url);
    }

    /** Opens a page above the present one, as {@code wx.navigateTo} does. */
    public PageHandle navigateTo(String url) {
        return move("navigateTo", "navigate", url);
    }

    /** Goes back one page, as the user's back button does. */
    public PageHandle navigateBack() {
        return move("navigateBack", "navigateBack", "");
    }

    /** Goes to a page of the tab bar, as {@code wx.switchTab} does. */
    public PageHandle switchTab(String url) {
        return move("switchTab", "switchTab", url);
    }

    /**
     * Sends the program to the background, as the home button or the dot of WeChat's capsule does: onHide, no camera and
     * no microphone, after five seconds its suspension, after half an hour its end; see
     * {@link io.liverig.options.LifeSettings}. Settling does not wait for that.
     */
    public MiniProgram background() {
        return live(ProgramLife::background);
    }

    /** Brings the program back to the front: what it missed while it was suspended, then onShow. */
    public MiniProgram foreground() {
        return live(ProgramLife::foreground);
    }

    private MiniProgram live(Consumer<ProgramLife> change) {
        return runtime.act(() -> {
            runtime.requireRunning();
            change.accept(runtime.life());
            return this;
        });
    }

    /** Returns whether the program is in front: it was not sent to the background, or has come back. */
    public boolean isInFront() {
        return runtime.read(() -> runtime.life().isInFront());
    }

    /** Returns whether the program is suspended: no script of it runs. */
    public boolean isSuspended() {
        return runtime.read(() -> runtime.life().isSuspended());
    }

    private PageHandle move(String name, String how, String url) {
        List<String> failures = new ArrayList<>();
        runtime.act(() -> {
            runtime.requireRunning();
            runtime.life().requireFront(name);
            core.journal().row(id(), "", RowKind.ACTION, name, url.isEmpty() ? Map.of() : Map.of("url", url));
            runtime.go(how, url, failures::add);
            return null;
        });
        if (!failures.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " \"" + url + "\": " + failures.get(0) + "; " + id() + " has " + pages());
        }
        return currentPage();
    }

    /**
     * Returns the page in front.
     *
     * @throws IllegalStateException when no page is open, or the program was stopped
     */
    public PageHandle currentPage() {
        return runtime.read(() -> {
            RunningPage top = runtime.topPage();
            if (top == null) {
                throw new IllegalStateException(id() + " has no page open"
                        + (runtime.isDead()
                                ? "; the program was stopped: " + faults()
                                : "; open one with reLaunch or start"));
            }
            return new PageHandle(core, runtime, top);
        });
    }

    /** Returns the page stack, the page in front last. */
    public List<PageHandle> pageStack() {
        return runtime.read(() -> {
            List<PageHandle> handles = new ArrayList<>();
            runtime.pageStack().forEach(page -> handles.add(new PageHandle(core, runtime, page)));
            return handles;
        });
    }

    /**
     * Taps the small window, which brings its page to the front.
     *
     * @throws IllegalStateException when no small window is open
     */
    public PageHandle tapSmallWindow() {
        runtime.act(() -> {
            runtime.requireRunning();
            core.journal().row(id(), "", RowKind.ACTION, "tapSmallWindow", Map.of());
            if (!runtime.tapSmallWindow()) {
                throw new IllegalStateException(id() + " has no small window open; set picture-in-picture-mode and"
                        + " leave the page, or call requestPictureInPicture");
            }
            return null;
        });
        return currentPage();
    }

    /** Closes the small window; a page that goes on nowhere else is unloaded. Without one nothing happens. */
    public void closeSmallWindow() {
        runtime.act(() -> {
            core.journal().row(id(), "", RowKind.ACTION, "closeSmallWindow", Map.of());
            runtime.closeSmallWindow();
            return null;
        });
    }

    /** Returns the phone that the program runs on, for a test to script: permissions, dialogs, device. */
    public PhoneControl phone() {
        return phone;
    }

    /** Returns what went wrong in this program so far. */
    public List<Fault> faults() {
        return core.journal().faults().stream()
                .filter(fault -> fault.program().equals(id()))
                .toList();
    }

    /** Returns the names that the program used and the rig does not have yet, and how often. */
    public Map<String, Integer> notImplemented() {
        return core.journal().notImplemented(id());
    }

    /** Returns whether the program still runs: it was neither closed nor stopped for an endless loop. */
    public boolean isRunning() {
        return !closed && !runtime.isDead();
    }

    /** Closes the program; its users leave their rooms. Closing twice is harmless. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            core.act(() -> {
                runtime.close();
                return null;
            });
        }
    }
}
