package io.liverig.internal.port;

/** The port upwards: takes each handler call that an event in the view causes, in the order they are to run. */
public interface EventSink {
    /** Takes one call; it runs later, as a task of its own. */
    void handle(HandlerCall call);

    /** Takes a call that a wxs function makes; it runs later, as a task of its own. */
    default void call(MethodCall call) {}

    /** Takes a value that a component has given back into the data around it; it is there before this returns. */
    default void writeNow(ModelChange change) {
        write(change);
    }

    /** Takes a value that goes back into the data, as by setData; it runs later, as a task of its own. */
    default void write(ModelChange change) {}

    /** Takes one call of an event that a component triggers; it runs before this returns. Its event has no detail. */
    default void handleNow(HandlerCall call) {
        handle(call);
    }
}
