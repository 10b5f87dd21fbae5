package io.liverig;

import io.liverig.data.WxsFunction;
import io.liverig.logic.WxsScripts;
import io.liverig.logic.WxsSource;
import io.liverig.view.ScriptPort;
import io.liverig.view.wxml.WxsModule;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins the view layer to the wxs modules of its program. */
final class ViewScripts implements ScriptPort {
    private final Supplier<WxsScripts> scripts;

    ViewScripts(Supplier<WxsScripts> scripts) {
        this.scripts = scripts;
    }

    @Override
    public @Nullable Object module(String file, WxsModule module) {
        return scripts.get()
                .module(new WxsSource(file, module.name(), module.src(), module.body(), module.bodyAt(), module.at()));
    }

    @Override
    public @Nullable Object call(WxsFunction function, List<Object> arguments) {
        return scripts.get().call(function, arguments);
    }

    @Override
    public boolean handle(WxsFunction function, Map<String, Object> event, int owner, int instance) {
        return scripts.get().handle(function, event, owner, instance);
    }

    @Override
    public void changed(WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance) {
        scripts.get().changed(function, now, before, owner, instance);
    }

    @Override
    public void settled() {
        scripts.get().settled();
    }

    @Override
    public void forget(int node) {
        scripts.get().forget(node);
    }
}
