package io.liverig.internal.bridge;

import io.liverig.internal.port.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One function that a script can call: its name, how it is called, what it does.
 *
 * <p>The name is what follows {@code wx.}; a method of an object that a wx function returns is named after the object's
 * type: {@code LivePusherContext.start}. What has no row answers "not implemented" in one place.
 */
public sealed interface HostRow {
    /** Returns the full name. */
    String name();

    /** A function that answers at once: {@code wx.getStorageSync(key)}. */
    record Sync(String name, SyncCall call) implements HostRow {
        /** Shares the name with all programs. */
        public Sync {
            name = name.intern();
        }
    }

    /**
     * A function that takes one object with success, fail and complete, and answers later.
     *
     * @param promise whether it returns a promise when none of the three is given
     */
    record Async(String name, boolean promise, AsyncCall call) implements HostRow {
        /** Shares the name with all programs. */
        public Async {
            name = name.intern();
        }
    }

    /**
     * A function that takes one object with success, fail and complete, and returns an object with methods of its own at
     * once: {@code wx.connectSocket(options)}. What it begins goes on beneath that object.
     */
    record Begin(String name, String type, BeginCall call) implements HostRow {}

    /**
     * A property of an object that a wx function returns: {@code SocketTask.readyState}.
     *
     * @param write takes the value that a script assigns as its first argument; null when assigning has no effect
     */
    record Property(String name, SyncCall read, @Nullable SyncCall write) implements HostRow {
        /** Shares the name with all programs. */
        public Property {
            name = name.intern();
        }
    }

    /**
     * A function that registers a listener: {@code wx.onNetworkStatusChange(listener)}; that of an object's method is told
     * of events named {@code event@handle}.
     */
    record Listen(String name, String event) implements HostRow {
        /** Shares the name with all programs. */
        public Listen {
            name = name.intern();
            event = event.intern();
        }
    }

    /** A function that removes one listener, or all when none is given: {@code wx.offNetworkStatusChange(listener)}. */
    record Unlisten(String name, String event) implements HostRow {
        /** Shares the name with all programs. */
        public Unlisten {
            name = name.intern();
            event = event.intern();
        }
    }

    /**
     * A function that returns an object with methods of its own, each a row named {@code type.method}.
     *
     * <p>The call returns the object's handle, a plain value that arrives as {@link CallArgs#handle()} in its methods.
     */
    record Factory(String name, String type, SyncCall call) implements HostRow {}

    /** A function that the rig's own scripts provide, under the same name: {@code wx.createSelectorQuery()}. */
    record Scripted(String name) implements HostRow {}

    /**
     * A method of an object that is documented and not there: it is counted, and fails.
     *
     * @param promise whether it returns a promise when it is given no callback
     */
    record Missing(String name, boolean promise) implements HostRow {
        /** Shares the name with all programs. */
        public Missing {
            name = name.intern();
        }
    }

    /** A call that answers at once with a plain data value, or throws {@link HostFailure}. */
    interface SyncCall {
        @Nullable
        Object call(CallArgs args);
    }

    /** A call that answers through its reply, once, now or later; a {@link HostFailure} thrown counts as fail. */
    interface AsyncCall {
        void call(CallArgs args, Reply reply);
    }

    /** A call that answers through its reply as an asynchronous one does, and returns the handle of an object at once. */
    interface BeginCall {
        Object call(CallArgs args, Reply reply);
    }

    /** A chapter of rows: the program's wx is made of several. */
    interface Chapter {
        /** Returns the chapter's rows. */
        List<HostRow> rows();
    }
}
