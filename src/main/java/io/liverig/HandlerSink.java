package io.liverig;

import io.liverig.logic.LogicLayer;
import io.liverig.view.EventSink;
import io.liverig.view.HandlerCall;
import java.util.function.Supplier;

/** Takes the handler calls of the view's events to the logic layer. */
record HandlerSink(Supplier<LogicLayer> logic) implements EventSink {
    @Override
    public void handle(HandlerCall call) {
        logic.get()
                .handlers()
                .handle(
                        call.page().number(),
                        call.component(),
                        call.handler(),
                        call.binding(),
                        call.event(),
                        call.at());
    }

    @Override
    public void handleNow(HandlerCall call) {
        logic.get()
                .components()
                .handleNow(call.page(), call.component(), call.handler(), call.binding(), call.event(), call.at());
    }
}
