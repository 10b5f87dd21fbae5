package io.liverig.view;

/** The port upwards: takes what the view causes in the logic layer, in the order in which it is to run. */
public interface EventSink {
    /** Takes a handler call that an event causes; it runs later, as a task of its own. */
    void handle(HandlerCall call);

    /** Takes a call that a wxs function makes; it runs later, as a task of its own. */
    default void call(MethodCall call) {}

    /** Takes a value that goes back into the data, as by setData; it runs later, as a task of its own. */
    default void write(ModelChange change) {}
}
