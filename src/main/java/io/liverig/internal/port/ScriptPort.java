package io.liverig.internal.port;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The port to the wxs modules of a program. */
public interface ScriptPort extends FunctionResolver {
    /** A program without wxs. */
    ScriptPort NONE = new ScriptPort() {
        @Override
        public @Nullable Object module(String file, WxsModule module) {
            return Undefined.UNDEFINED;
        }

        @Override
        public @Nullable Object call(WxsFunction function, List<Object> arguments) {
            return Undefined.UNDEFINED;
        }

        @Override
        public boolean handle(WxsFunction function, Map<String, Object> event, int owner, int instance) {
            return false;
        }

        @Override
        public void changed(
                WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance) {}

        @Override
        public void settled() {}

        @Override
        public void forget(int node) {}
    };

    /**
     * Returns what a module exports, as a plain data value whose functions can be called; runs the module when it is
     * first asked for.
     *
     * @param file the template that names the module
     * @return undefined when the module is not there or cannot be run, which is a fault
     */
    @Nullable
    Object module(String file, WxsModule module);

    /**
     * Calls a function as the handler of an event.
     *
     * @param owner the number of the node that stands for the page whose template binds it
     * @param instance the number of the node that binds it
     * @return whether the event goes no further
     */
    boolean handle(WxsFunction function, Map<String, Object> event, int owner, int instance);

    /** Calls a function as the listener of a property, with its value and the one before. */
    void changed(WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance);

    /** Tells that data has changed or an update has ended: what was given to functions is no longer the data. */
    void settled();

    /** Forgets what functions keep of a node that is gone. */
    void forget(int node);
}
