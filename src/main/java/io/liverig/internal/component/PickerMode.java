package io.liverig.internal.component;

import io.liverig.data.JsValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a picker of one mode can be set to; each answers a value that it cannot have with what it takes. */
enum PickerMode {
    /** One of a range, by its index or by what is shown of it. */
    SELECTOR("selector") {
        @Override
        Object chosen(Picker picker, @Nullable Object value) {
            List<String> shown = picker.shown(picker.range());
            int index = value instanceof String text ? shown.indexOf(text) : index(value, shown.size());
            if (index < 0) {
                throw picker.wrong("is changed to an index from 0 to " + (shown.size() - 1) + " or to one of " + shown);
            }
            return (double) index;
        }
    },
    /** One of each of several ranges, by their indexes. */
    MULTI_SELECTOR("multiSelector") {
        @Override
        Object chosen(Picker picker, @Nullable Object value) {
            List<?> columns = picker.range();
            List<?> wanted = value instanceof List<?> list ? list : List.of();
            List<Object> indexes = new ArrayList<>();
            for (int i = 0; i < columns.size() && i < wanted.size(); i++) {
                int size = columns.get(i) instanceof List<?> column ? column.size() : 0;
                int index = index(wanted.get(i), size);
                if (index >= 0) {
                    indexes.add((double) index);
                }
            }
            if (wanted.size() != columns.size() || indexes.size() != columns.size()) {
                throw picker.wrong("is changed to a list of " + columns.size() + " indexes, one for each column");
            }
            return indexes;
        }
    },
    /** A time of the day. */
    TIME("time") {
        @Override
        Object chosen(Picker picker, @Nullable Object value) {
            return picker.between(value, "([01]\\d|2[0-3]):[0-5]\\d", "a time such as \"09:30\"");
        }
    },
    /** A day, a month or a year. */
    DATE("date") {
        @Override
        Object chosen(Picker picker, @Nullable Object value) {
            return switch (picker.fields()) {
                case "year" -> picker.between(value, "\\d{4}", "a year such as \"2026\"");
                case "month" -> picker.between(value, "\\d{4}-(0[1-9]|1[0-2])", "a month such as \"2026-01\"");
                default ->
                    picker.between(
                            value, "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "a day such as \"2026-01-31\"");
            };
        }
    },
    /** Province, city and district by their names. */
    REGION("region") {
        @Override
        Object chosen(Picker picker, @Nullable Object value) {
            int parts = picker.regionParts();
            boolean good = value instanceof List<?> names
                    && names.size() == parts
                    && names.stream().allMatch(String.class::isInstance);
            if (!good) {
                throw picker.wrong("is changed to a list of " + parts + " names of places");
            }
            return List.copyOf((List<?>) value);
        }
    };

    private final String word;

    PickerMode(String word) {
        this.word = word;
    }

    /** Returns the value that a choice gives the picker, or throws what {@link Picker#wrong} makes. */
    abstract Object chosen(Picker picker, @Nullable Object value);

    static PickerMode of(String word) {
        for (PickerMode mode : values()) {
            if (mode.word.equals(word)) {
                return mode;
            }
        }
        return SELECTOR;
    }

    /** Returns an index within a size, -1 for anything else. */
    static int index(@Nullable Object value, int size) {
        int index =
                value instanceof Number number && number.doubleValue() == number.intValue() ? number.intValue() : -1;
        return index < size ? index : -1;
    }

    /** Returns the label of an item of a range. */
    static String label(@Nullable Object item, String key) {
        Object shown = item instanceof Map<?, ?> map && !key.isEmpty() ? map.get(key) : item;
        return JsValues.text(shown);
    }
}
