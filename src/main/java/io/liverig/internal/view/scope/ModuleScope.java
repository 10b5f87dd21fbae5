package io.liverig.internal.view.scope;

import io.liverig.internal.port.FunctionResolver;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.port.WxsModule;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.expression.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wxs modules of one template file, in front of the data; they hide data of the same name, as in glass-easel's
 * engine (tests/tmpl/structure.test.ts, "custom scripts with template").
 */
public final class ModuleScope implements Scope {
    private final Scope data;
    private final String file;
    private final ScriptPort scripts;
    private final Map<String, WxsModule> modules = new LinkedHashMap<>();

    private ModuleScope(Scope data, String file, List<WxsModule> named, ScriptPort scripts) {
        this.data = data;
        this.file = file;
        this.scripts = scripts;
        named.forEach(module -> modules.put(module.name(), module));
        modules.values().forEach(module -> scripts.module(file, module));
    }

    /** Puts a file's modules before its data; a file without modules has its data alone. */
    public static Scope of(Scope data, String file, List<WxsModule> modules, ScriptPort scripts) {
        return modules.isEmpty() ? data : new ModuleScope(data, file, modules, scripts);
    }

    @Override
    public @Nullable Object value(String name) {
        WxsModule module = modules.get(name);
        return module == null ? data.value(name) : scripts.module(file, module);
    }

    @Override
    public @Nullable Mask mask(String name) {
        return modules.containsKey(name) ? null : data.mask(name);
    }

    @Override
    public @Nullable List<Object> path(String name) {
        return modules.containsKey(name) ? null : data.path(name);
    }

    @Override
    public FunctionResolver functions() {
        return scripts;
    }
}
