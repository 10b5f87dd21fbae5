package io.liverig.internal.logic.world;

import io.liverig.data.WxsFunction;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.bridge.ScriptSettings;
import io.liverig.internal.bridge.WxsGuest;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The door to a program's wxs modules: a call through it is part of the page's call under way, or an outermost call when
 * there is none. The watchdog sees both.
 */
public final class WxsWorld {
    private final ScriptWorld world;
    private final Worker worker;
    private final HostGuard guard;
    private volatile @Nullable WxsGuest guest;
    private volatile boolean killed;

    WxsWorld(ScriptWorld world, Worker worker, HostGuard guard) {
        this.world = world;
        this.worker = worker;
        this.guard = guard;
    }

    /** What to do with the modules. */
    public interface Job<T> {
        @Nullable
        T call(WxsGuest wxs);
    }

    /** Boots the modules' Context; a program that has none never comes here. */
    public void boot(ScriptSettings settings, Map<String, HostFunction> host) {
        WxsGuest booted = new WxsGuest(settings, guard.guarded(host));
        guest = booted;
        if (killed) {
            booted.close();
        }
    }

    /**
     * Calls into the modules.
     *
     * @param at where the function or module begins, for a program that is stopped in it
     */
    public <T> CallResult<T> call(String what, @Nullable Place at, Job<T> job) {
        worker.checkCurrent();
        WxsGuest living = guest;
        if (living == null || world.isEnding()) {
            return CallResult.nothing();
        }
        boolean outermost = worker.turn().running() == null;
        String around = world.running(what);
        if (outermost) {
            worker.turn().begin(world);
        }
        try {
            return new CallResult<>(job.call(living), null);
        } catch (PolyglotException exception) {
            Place inside = ScriptFaults.place(exception);
            return world.failedInside(exception, inside != null && isWxs(inside) ? inside : at);
        } finally {
            if (worker.isCurrent()) {
                world.running(around);
                if (outermost) {
                    worker.turn().end();
                    world.isEnding();
                }
            }
        }
    }

    /** A call that is stopped may have no frame of its own left; the first one then is of the page's script around. */
    private static boolean isWxs(Place place) {
        return place.file().endsWith(".wxs") || place.file().endsWith(".wxml");
    }

    /** Returns where a function begins, or null when that is not known. */
    public @Nullable Place place(WxsFunction function) {
        WxsGuest living = guest;
        return living == null ? null : living.place(function);
    }

    /** Makes a module's text into a function; only from within a call of the modules. */
    public Value module(String text, Place at) {
        return Objects.requireNonNull(guest, "no wxs module has run yet").module(text, at);
    }

    /** Ends the modules at once; before the page's own Context, for the page may wait for them. */
    void kill() {
        killed = true;
        WxsGuest living = guest;
        if (living != null) {
            living.close();
        }
        guest = null;
    }
}
