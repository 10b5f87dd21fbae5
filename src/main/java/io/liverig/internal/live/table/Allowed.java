package io.liverig.internal.live.table;

import io.liverig.data.JsValues;
import java.util.List;
import java.util.stream.Stream;

/** The values that an attribute may have. */
public sealed interface Allowed {
    /** Returns whether a value of the right type is one of them. */
    boolean holds(Object value);

    /** Returns the values as a message names them: {@code one of vertical, horizontal}. */
    String phrase();

    /**
     * Reads a rule of the tables: {@code a|b} words, {@code 0..9} a range, {@code 0,1,3} numbers, {@code >0} a number
     * above zero, nothing for anything.
     */
    static Allowed parse(String text) {
        if (text.isEmpty()) {
            return new Anything();
        }
        if (text.equals(">0")) {
            return new Above(0);
        }
        if (text.contains("..")) {
            String[] ends = text.split("\\.\\.", 2);
            return new Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        }
        if (text.contains(",")) {
            return new Numbers(Stream.of(text.split(",")).map(Double::valueOf).toList());
        }
        return new Words(List.of(text.split("\\|")));
    }

    /** No rule. */
    record Anything() implements Allowed {
        @Override
        public boolean holds(Object value) {
            return true;
        }

        @Override
        public String phrase() {
            return "anything";
        }
    }

    /** Certain words, or lists of them. */
    record Words(List<String> words) implements Allowed {
        @Override
        public boolean holds(Object value) {
            return value instanceof List<?> list
                    ? list.stream().allMatch(words::contains)
                    : words.contains(JsValues.text(value));
        }

        @Override
        public String phrase() {
            return "one of " + String.join(", ", words);
        }
    }

    /** Numbers from the first to the last, both included. */
    record Range(double first, double last) implements Allowed {
        @Override
        public boolean holds(Object value) {
            return value instanceof Double number && number >= first && number <= last;
        }

        @Override
        public String phrase() {
            return "from " + JsValues.text(first) + " to " + JsValues.text(last);
        }
    }

    /** Certain numbers. */
    record Numbers(List<Double> numbers) implements Allowed {
        @Override
        public boolean holds(Object value) {
            return value instanceof Double number && numbers.contains(number);
        }

        @Override
        public String phrase() {
            return "one of " + JsValues.text(numbers).replace(",", ", ");
        }
    }

    /** Numbers above a bound. */
    record Above(double bound) implements Allowed {
        @Override
        public boolean holds(Object value) {
            return value instanceof Double number && number > bound;
        }

        @Override
        public String phrase() {
            return "above " + JsValues.text(bound);
        }
    }
}
