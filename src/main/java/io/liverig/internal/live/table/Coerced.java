package io.liverig.internal.live.table;

/**
 * An attribute's value after conversion.
 *
 * @param value what the component goes by: the attribute's own default when the given value cannot be used
 * @param fact what is wrong with the given value, or ""
 * @param remedy what it should be, or ""
 */
public record Coerced(Object value, String fact, String remedy) {
    static Coerced good(Object value) {
        return new Coerced(value, "", "");
    }

    /** Returns whether the given value was used. */
    public boolean isGood() {
        return fact.isEmpty();
    }
}
