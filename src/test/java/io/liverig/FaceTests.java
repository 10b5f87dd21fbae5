package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is public is so by its package, and a public package shows nothing that is not. */
class FaceTests {
    private static final Set<String> PUBLIC = Set.of(
            "io.liverig",
            "io.liverig.answer",
            "io.liverig.data",
            "io.liverig.journal",
            "io.liverig.junit",
            "io.liverig.options",
            "io.liverig.room",
            "io.liverig.room.signature",
            "io.liverig.sandbox",
            "io.liverig.sound");

    private static List<Class<?>> house() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.liverig")) {
            types.add(type.reflect());
        }
        return types;
    }

    @Test
    void everyPackageIsPublicInternalOrAWayIn() {
        Set<String> others = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        for (Class<?> type : house()) {
            String room = type.getPackageName();
            if (PUBLIC.contains(room)) {
                met.add(room);
            } else if (!isInternal(room) && !isWayIn(room)) {
                others.add(room);
            }
        }
        assertEquals(Set.of(), others);
        assertEquals(new TreeSet<>(PUBLIC), met);
    }

    private static boolean isInternal(String room) {
        return room.startsWith("io.liverig.internal.");
    }

    private static boolean isWayIn(String room) {
        return room.equals("io.liverig.tool") || room.startsWith("io.liverig.tool.");
    }

    @Test
    void whatAPublicPackageShowsIsPublic() {
        Set<String> leaks = new TreeSet<>();
        int judged = 0;
        for (Class<?> type : house()) {
            if (PUBLIC.contains(type.getPackageName()) && isSeen(type)) {
                for (Type shown : shownBy(type)) {
                    for (Class<?> named : named(shown, new LinkedHashSet<>())) {
                        judged++;
                        if (named.getPackageName().startsWith("io.liverig")
                                && !(PUBLIC.contains(named.getPackageName()) && isSeen(named))) {
                            leaks.add(type.getName() + " shows " + named.getName());
                        }
                    }
                }
            }
        }
        assertTrue(judged > 1000, "types judged: " + judged);
        assertEquals(Set.of(), leaks);
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isSeen(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isSeen(outer));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<Type> shownBy(Class<?> type) {
        List<Type> shown = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            shown.add(type.getGenericSuperclass());
        }
        for (TypeVariable<?> variable : type.getTypeParameters()) {
            shown.addAll(List.of(variable.getBounds()));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isSeen(method.getModifiers()) && !method.isSynthetic()) {
                shown.add(method.getGenericReturnType());
                shown.addAll(signature(method));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isSeen(constructor.getModifiers())) {
                shown.addAll(signature(constructor));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers())) {
                shown.add(field.getGenericType());
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                shown.add(component.getGenericType());
            }
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted != null) {
            shown.addAll(List.of(permitted));
        }
        return shown;
    }

    private static List<Type> signature(Executable executable) {
        List<Type> types = new ArrayList<>(List.of(executable.getGenericParameterTypes()));
        types.addAll(List.of(executable.getGenericExceptionTypes()));
        for (TypeVariable<?> variable : executable.getTypeParameters()) {
            types.addAll(List.of(variable.getBounds()));
        }
        return types;
    }

    private static Set<Class<?>> named(Type type, Set<Class<?>> into) {
        if (type instanceof Class<?> plain) {
            into.add(plain.isArray() ? plain.getComponentType() : plain);
        } else if (type instanceof ParameterizedType generic) {
            named(generic.getRawType(), into);
            List.of(generic.getActualTypeArguments()).forEach(argument -> named(argument, into));
        } else if (type instanceof GenericArrayType array) {
            named(array.getGenericComponentType(), into);
        } else if (type instanceof WildcardType wildcard) {
            List.of(wildcard.getUpperBounds()).forEach(bound -> named(bound, into));
            List.of(wildcard.getLowerBounds()).forEach(bound -> named(bound, into));
        }
        return into;
    }
}
