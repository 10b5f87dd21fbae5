package io.liverig.internal.bridge;

import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one host call, detached, with typed readers.
 *
 * @param program the id of the calling program
 * @param page the page on top of the stack when the call was made, or null before the first page
 * @param scope the page or component instance that the script passed as "this" of a context, or null
 * @param handle what the factory of the object returned, or null for a function of wx itself
 * @param values the positional arguments; for an asynchronous call the first is its options
 */
public record CallArgs(
        String program,
        @Nullable PageRef page,
        @Nullable PageRef scope,
        @Nullable Object handle,
        List<Object> values) {

    /** Returns a positional argument, {@link Undefined} when it was not given. */
    public @Nullable Object at(int index) {
        return index < values.size() ? values.get(index) : Undefined.UNDEFINED;
    }

    /** Returns the first argument as options; an empty map when it is no object. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> options() {
        return at(0) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** Returns an option's value, {@link Undefined} when it was not given. */
    public @Nullable Object option(String name) {
        return options().getOrDefault(name, Undefined.UNDEFINED);
    }

    /** Returns an option that must be text; WeChat's own words tell when it is not. */
    public String string(String name) {
        if (option(name) instanceof String text) {
            return text;
        }
        throw wrongType(name, "String");
    }

    /** Returns an option that may be left out; text when it is given. */
    public String string(String name, String otherwise) {
        return JsValues.isNullish(option(name)) ? otherwise : string(name);
    }

    /** Returns an option that must be a number. */
    public double number(String name) {
        if (option(name) instanceof Double number) {
            return number;
        }
        throw wrongType(name, "Number");
    }

    /** Returns an option that may be left out; a number when it is given. */
    public double number(String name, double otherwise) {
        return JsValues.isNullish(option(name)) ? otherwise : number(name);
    }

    /** Returns an option as a truth value. */
    public boolean flag(String name, boolean otherwise) {
        Object value = option(name);
        return JsValues.isNullish(value) ? otherwise : JsValues.truthy(value);
    }

    /** Returns an option that must be a truth value. */
    public boolean bool(String name) {
        if (option(name) instanceof Boolean bool) {
            return bool;
        }
        throw wrongType(name, "Boolean");
    }

    /** Returns an option that must be a list. */
    @SuppressWarnings("unchecked")
    public List<Object> list(String name) {
        if (option(name) instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw wrongType(name, "Array");
    }

    /** Returns a positional argument that must be text. */
    public String text(int index) {
        if (at(index) instanceof String text) {
            return text;
        }
        throw wrongType("parameter", "String", at(index));
    }

    private HostFailure wrongType(String name, String wanted) {
        return wrongType("parameter." + name, wanted, option(name));
    }

    private static HostFailure wrongType(String subject, String wanted, @Nullable Object given) {
        return new HostFailure(
                "parameter error: " + subject + " should be " + wanted + " instead of " + typeName(given));
    }

    private static String typeName(@Nullable Object value) {
        if (value instanceof List) {
            return "Array";
        }
        String type = value == null ? "null" : JsValues.typeOf(value);
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
}
