package io.liverig;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the troubles there are, by the name that timelines and scenarios give it.
 *
 * @param name {@code cameraRefused}
 * @param type the trouble's record
 */
public record TroubleKind(String name, Class<? extends Trouble> type) {
    private static final List<TroubleKind> ALL = Stream.of(Trouble.OfPhone.class, Trouble.OfRoom.class)
            .flatMap(part -> Stream.of(part.getPermittedSubclasses()))
            .map(type -> of(type.asSubclass(Trouble.class)))
            .toList();

    private static TroubleKind of(Class<? extends Trouble> type) {
        String name = type.getSimpleName();
        return new TroubleKind(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), type);
    }

    /** Returns all of them: a phone's, then a room's. */
    public static List<TroubleKind> all() {
        return ALL;
    }

    /**
     * Finds the one with a name.
     *
     * @throws IllegalArgumentException when there is none; the message lists them
     */
    public static TroubleKind named(String name) {
        return ALL.stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no trouble \"" + name + "\"; there are "
                        + ALL.stream().map(TroubleKind::name).toList()));
    }

    /** Returns whether it happens to a room; otherwise it happens to a phone. */
    public boolean isOfRoom() {
        return Trouble.OfRoom.class.isAssignableFrom(type);
    }

    /** Returns what it has to be told, name and type: a String, a Duration, or a word of an enum. */
    public Map<String, Class<?>> parameters() {
        Map<String, Class<?>> parameters = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parameters.put(component.getName().equals("userId") ? "user" : component.getName(), component.getType());
        }
        return parameters;
    }

    /**
     * Makes a trouble of this kind.
     *
     * @param values of its parameters, a word for an enum's: {@code expired}
     * @throws IllegalArgumentException when a value is missing or not of its type
     */
    public Trouble with(Map<String, Object> values) {
        List<Object> arguments = new ArrayList<>();
        parameters().forEach((parameter, wanted) -> arguments.add(argument(parameter, wanted, values.get(parameter))));
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return type.cast(constructor.newInstance(arguments.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record of " + name + " can not be made", e);
        }
    }

    private Object argument(String parameter, Class<?> wanted, @Nullable Object value) {
        if (wanted.isInstance(value)) {
            return wanted.cast(value);
        }
        if (wanted.isEnum()) {
            for (Object constant : wanted.getEnumConstants()) {
                if (constant.toString().equalsIgnoreCase(String.valueOf(value))) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(name + " wants \"" + parameter + "\" to be one of "
                    + List.of(wanted.getEnumConstants()) + " instead of " + value);
        }
        throw new IllegalArgumentException(name + " wants \"" + parameter + "\", a " + wanted.getSimpleName());
    }
}
