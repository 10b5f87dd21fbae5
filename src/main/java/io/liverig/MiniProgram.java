package io.liverig;

import io.liverig.bridge.Reply;
import io.liverig.journal.Fault;
import io.liverig.journal.RowKind;
import io.liverig.logic.PageInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mini-program that runs on a rig: its pages, its phone, its faults. */
public final class MiniProgram implements AutoCloseable {
    private final RigCore core;
    private final ProgramRuntime runtime;
    private boolean closed;

    MiniProgram(RigCore core, ProgramRuntime runtime) {
        this.core = core;
        this.runtime = runtime;
    }

    /** Returns the program's id on its rig: its folder's name, with a number from the second of that name on. */
    public String id() {
        return runtime.id();
    }

    /** Returns the routes that app.json lists, subpackages last. */
    public List<String> pages() {
        return runtime.project().pages();
    }

    /** Returns which of a page's files are missing, script and template, each as a fault; none when it can be opened. */
    public List<Fault> missingFiles(String route) {
        return runtime.project().missing(route).stream()
                .map(problem -> problem.fault(id()))
                .toList();
    }

    /** Opens the page with which the program begins on a phone. */
    public PageHandle start() {
        return reLaunch("/" + runtime.project().app().entryPagePath());
    }

    /**
     * Closes all pages and opens one, as {@code wx.reLaunch} does.
     *
     * @param url the page with its query: {@code /pages/room/room?roomID=1234}
     * @return the page, which has been made ready
     * @throws IllegalArgumentException when app.json lists no such page
     */
    public PageHandle reLaunch(String url) {
        return move("reLaunch", url, reply -> runtime.logic().router().reLaunch(url, reply));
    }

    /** Opens a page above the present one, as {@code wx.navigateTo} does. */
    public PageHandle navigateTo(String url) {
        return move("navigateTo", url, reply -> runtime.logic().router().navigateTo(url, reply));
    }

    /** Goes back one page, as the user's back button does. */
    public PageHandle navigateBack() {
        return move("navigateBack", "", reply -> runtime.logic().router().navigateBack(1, reply));
    }

    /** Goes to a page of the tab bar, as {@code wx.switchTab} does. */
    public PageHandle switchTab(String url) {
        return move("switchTab", url, reply -> runtime.logic().router().switchTab(url, reply));
    }

    private interface Move {
        void begin(Reply reply);
    }

    private PageHandle move(String name, String url, Move move) {
        Answer answer = new Answer();
        core.act(() -> {
            runtime.requireRunning();
            core.journal.row(id(), "", RowKind.ACTION, name, url.isEmpty() ? Map.of() : Map.of("url", url));
            move.begin(answer);
            return null;
        });
        if (answer.failure != null) {
            throw new IllegalArgumentException(
                    name + " \"" + url + "\": " + answer.failure + "; " + id() + " has " + pages());
        }
        return currentPage();
    }

    private static final class Answer implements Reply {
        private @Nullable String failure;

        @Override
        public void ok(Map<String, ? extends Object> fields) {}

        @Override
        public void fail(String reason, Map<String, ? extends Object> fields) {
            failure = reason;
        }
    }

    /**
     * Returns the page in front.
     *
     * @throws IllegalStateException when no page is open, or the program was stopped
     */
    public PageHandle currentPage() {
        return core.read(() -> {
            PageInstance top = runtime.logic().pages().top();
            if (top == null) {
                throw new IllegalStateException(id() + " has no page open"
                        + (runtime.logic().isDead()
                                ? "; the program was stopped: " + faults()
                                : "; open one with reLaunch or start"));
            }
            return new PageHandle(core, runtime, top);
        });
    }

    /** Returns the page stack, the page in front last. */
    public List<PageHandle> pageStack() {
        return core.read(() -> {
            List<PageHandle> handles = new ArrayList<>();
            runtime.logic().pages().stack().forEach(page -> handles.add(new PageHandle(core, runtime, page)));
            return handles;
        });
    }

    /**
     * Taps the small window, which brings its page to the front.
     *
     * @throws IllegalStateException when no small window is open
     */
    public PageHandle tapSmallWindow() {
        core.act(() -> {
            runtime.requireRunning();
            core.journal.row(id(), "", RowKind.ACTION, "tapSmallWindow", Map.of());
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
        core.act(() -> {
            core.journal.row(id(), "", RowKind.ACTION, "closeSmallWindow", Map.of());
            runtime.troubles().closeSmallWindow();
            return null;
        });
    }

    /** Returns the phone that the program runs on, for a test to script: permissions, dialogs, device. */
    public PhoneControl phone() {
        return new PhoneControl(core, id(), runtime.phone(), runtime.troubles());
    }

    /** Returns what went wrong in this program so far. */
    public List<Fault> faults() {
        return core.journal.faults().stream()
                .filter(fault -> fault.program().equals(id()))
                .toList();
    }

    /** Returns the names that the program used and the rig does not have yet, and how often. */
    public Map<String, Integer> notImplemented() {
        return core.journal.notImplemented(id());
    }

    /** Tells whether the program still runs: it was neither closed nor stopped for an endless loop. */
    public boolean isRunning() {
        return !closed && !runtime.logic().isDead();
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
