package io.liverig;

import io.liverig.logic.LogicLayer;
import io.liverig.view.EventSink;
import io.liverig.view.HandlerCall;
import io.liverig.view.MethodCall;
import io.liverig.view.ModelChange;
import java.util.function.Supplier;

/** Joins the view layer to the logic layer above it. */
final class ViewEvents implements EventSink {
    private final Supplier<LogicLayer> logic;

    ViewEvents(Supplier<LogicLayer> logic) {
        this.logic = logic;
    }

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
                        call.at(),
                        call.returned());
    }

    @Override
    public void handleNow(HandlerCall call) {
        logic.get()
                .components()
                .handleNow(call.page(), call.component(), call.handler(), call.binding(), call.event(), call.at());
    }

    @Override
    public void call(MethodCall call) {
        logic.get()
                .writes()
                .callMethod(call.page().number(), call.component(), call.method(), call.argument(), call.at());
    }

    @Override
    public void writeNow(ModelChange change) {
        logic.get().writes().writeNow(change.page().number(), change.component(), change.path(), change.value());
    }

    @Override
    public void write(ModelChange change) {
        logic.get().writes().write(change.page().number(), change.component(), change.path(), change.value());
    }
}
