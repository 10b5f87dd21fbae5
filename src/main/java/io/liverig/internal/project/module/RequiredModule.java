package io.liverig.internal.project.module;

import io.liverig.internal.project.module.ModuleHelpers.Helper;
import io.liverig.internal.project.text.JsText;
import org.jspecify.annotations.Nullable;

/** The variables that stand for one required module: as it is, as the holder of its default, as one object. */
final class RequiredModule {
    private final String plain;
    private final FreshNames names;
    private final ModuleHelpers helpers;
    private @Nullable String holder;
    private @Nullable String namespace;

    RequiredModule(String plain, FreshNames names, ModuleHelpers helpers) {
        this.plain = plain;
        this.names = names;
        this.helpers = helpers;
    }

    /** Returns the expression that reads an imported name; {@code *} is all of them. */
    String read(String imported) {
        if (imported.equals("*")) {
            namespace = namespace == null ? names.name(plain + "_all") : namespace;
            return namespace;
        }
        if (imported.equals("default")) {
            holder = holder == null ? names.name(plain + "_") : holder;
            return holder + ".default";
        }
        return JsText.property(plain, imported);
    }

    /** Returns the statement that loads the module. */
    String declaration(String require) {
        StringBuilder out = new StringBuilder("var ").append(plain).append('=').append(require);
        if (holder != null) {
            out.append("," + holder + "=" + plain + "&&" + plain + ".__esModule?" + plain + ":{\"default\":" + plain
                    + "}");
        }
        if (namespace != null) {
            out.append("," + namespace + "=" + helpers.use(Helper.NAMESPACE) + "(" + plain + ")");
        }
        return out.append(';').toString();
    }
}
