package io.liverig.internal.project.module;

import java.util.LinkedHashMap;
import java.util.Map;

/** The small functions that a rewritten module begins with, only those that it needs. */
final class ModuleHelpers {
    private final FreshNames names;
    private final Map<Helper, String> used = new LinkedHashMap<>();

    ModuleHelpers(FreshNames names) {
        this.names = names;
    }

    /** Returns the name of a helper and has it declared. */
    String use(Helper helper) {
        if (helper == Helper.IMPORT) {
            use(Helper.NAMESPACE);
        }
        return used.computeIfAbsent(helper, h -> names.name(h.wanted));
    }

    /** Returns the declarations, on one line. */
    String declarations() {
        StringBuilder out = new StringBuilder();
        used.forEach((helper, name) -> out.append("function ")
                .append(name)
                .append(helper.body.replace("NAMESPACE", used.getOrDefault(Helper.NAMESPACE, ""))));
        return out.toString();
    }

    /** The helpers: parameters and body. */
    enum Helper {
        /** Declares an export; like the tool of a device, it lets a module write over its exports. */
        EXPORT(
                "_export",
                "(k,g){Object.defineProperty(exports,k,{enumerable:true,configurable:true,get:g,"
                        + "set:function(v){Object.defineProperty(this,k,"
                        + "{value:v,enumerable:true,configurable:true,writable:true})}})}"),
        /** Hands on all exports of a module but its default and those that are there already. */
        EXPORT_ALL(
                "_exportAll",
                "(m){if(m!==null&&(typeof m===\"object\"||typeof m===\"function\"))"
                        + "Object.keys(m).forEach(function(k){"
                        + "if(k!==\"default\"&&k!==\"__esModule\"&&!Object.prototype.hasOwnProperty.call(exports,k))"
                        + "Object.defineProperty(exports,k,{enumerable:true,configurable:true,"
                        + "get:function(){return m[k]}})})}"),
        /** Returns a module as one object; one without module syntax becomes its own default. */
        NAMESPACE(
                "_namespace",
                "(m){if(m&&m.__esModule)return m;"
                        + "var o=m!==null&&(typeof m===\"object\"||typeof m===\"function\"),n=Object.create(o?m:null);"
                        + "if(o)Object.keys(m).forEach(function(k){Object.defineProperty(n,k,"
                        + "{enumerable:true,configurable:true,get:function(){return m[k]}})});"
                        + "Object.defineProperty(n,\"default\",{value:m,enumerable:true,configurable:true,writable:true});"
                        + "return n}"),
        /** Loads a module for {@code import()}. */
        IMPORT("_import", "(r){return Promise.resolve(r).then(function(r){return NAMESPACE(require(String(r)))})}"),
        /** Refuses an assignment to an imported name. */
        READ_ONLY("_readOnly", "(n){throw new TypeError('\"'+n+'\" is imported and can not be assigned')}");

        private final String wanted;
        private final String body;

        Helper(String wanted, String body) {
            this.wanted = wanted;
            this.body = body;
        }
    }
}
