package io.liverig.sandbox;

import io.liverig.internal.bridge.ModuleFailure;
import io.liverig.internal.bridge.ModuleGuest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs one CommonJS module under a driver in the closed sandbox: text in, text out, within a limit of time.
 *
 * <p>The driver evaluates the module's files again as often as it likes; the Context stays, which makes a fresh module
 * instance cheap. Not for use by two threads at once.
 */
public final class ScriptModule implements AutoCloseable {
    private final ScriptFiles driver;
    private final ScriptFiles module;
    private ModuleGuest guest;

    private ScriptModule(ScriptFiles driver, ScriptFiles module) {
        this.driver = driver;
        this.module = module;
        this.guest = boot();
    }

    /**
     * Loads a driver and a module.
     *
     * @param driver exports {@code PARAMETERS}, the names of the arguments with which it calls the module's files, and
     *     {@code open(factories, entry)}, which gives a function of a request to a run with {@code advance()} and
     *     {@code trace()}
     * @throws ScriptFailure when a file of the module cannot be parsed; the message names file and line
     */
    public static ScriptModule load(ScriptFiles driver, ScriptFiles module) {
        return new ScriptModule(driver, module);
    }

    private ModuleGuest boot() {
        Map<String, String> files = new LinkedHashMap<>();
        driver.texts().forEach((path, text) -> files.put(path.substring(path.lastIndexOf('/') + 1), text));
        try {
            return new ModuleGuest(files, module.texts(), module.entry());
        } catch (ModuleFailure failure) {
            throw new ScriptFailure(String.valueOf(failure.getMessage()), false);
        }
    }

    /** Begins anew in a Context of its own, for what a run left behind that the driver cannot take away. */
    public void renew() {
        guest.close();
        guest = boot();
    }

    /**
     * Runs a request and returns the driver's trace.
     *
     * @throws ScriptFailure when the driver throws, or the script passes the limit or takes too much memory; the next
     *     call begins in a new Context
     */
    public String run(String request, Duration limit) {
        ModuleGuest mine = guest;
        try (RunWatch watch = RunWatch.begin(limit, mine::kill)) {
            try {
                return mine.run(request);
            } catch (ModuleFailure failure) {
                if (failure.wasStopped()) {
                    mine.kill();
                    guest = boot();
                    throw new ScriptFailure(watch.told(), true);
                }
                throw new ScriptFailure(String.valueOf(failure.getMessage()), false);
            }
        }
    }

    /** A driver that threw, or a script that did not end. */
    public static final class ScriptFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean stopped;

        ScriptFailure(String message, boolean stopped) {
            super(message);
            this.stopped = stopped;
        }

        /** Returns whether the script was stopped because it did not come to an end in time. */
        public boolean wasStopped() {
            return stopped;
        }
    }

    @Override
    public void close() {
        guest.close();
    }
}
