package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each room of the house looks like: its size, its sign at the door, the names and constructors in it. */
class HouseTests {
    private static final Path HOME = Path.of(System.getProperty("liverig.home", ".."));
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.liverig");
    private static final Pattern START = Pattern.compile("Start at\\s+(?:\\*\\s+)?\\{@link\\s+(?:\\*\\s+)?([\\w.]+)");
    private static final Pattern LOCAL =
            Pattern.compile("(String\\.format|printf)\\(\\s*\"|%[-0-9.,]*[df][^\"\\n]*\"\\s*\\.formatted\\("
                    + "|\\.to(Lower|Upper)Case\\(\\)|\\.getBytes\\(\\)");
    private static final int MOST_CLASSES = 25;
    private static final int MOST_PARAMETERS = 6;
    private static final int MOST_COMPONENTS = 8;

    private static Map<Path, List<String>> rooms(String module) throws IOException {
        Map<Path, List<String>> rooms = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> rooms.computeIfAbsent(file.getParent(), room -> new ArrayList<>())
                            .add(file.getFileName().toString().replace(".java", "")));
        }
        assertTrue(
                rooms.size() > 5,
                () -> "no sources below " + HOME.resolve(module).toAbsolutePath());
        return rooms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "conformance"})
    void aRoomHasAtMostTwentyFiveClasses(String module) throws IOException {
        List<String> halls = new ArrayList<>();
        rooms(module).forEach((room, classes) -> {
            long count = classes.stream()
                    .filter(name -> !name.equals("package-info"))
                    .count();
            if (count > MOST_CLASSES) {
                halls.add(room + " has " + count + " classes: it has a second trade in it");
            }
        });
        assertEquals(List.of(), halls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "conformance"})
    void everyRoomSaysWhatItOwnsAndWhereToStart(String module) throws IOException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<Path, List<String>> room : rooms(module).entrySet()) {
            String trouble = sign(room.getKey(), room.getValue());
            if (!trouble.isEmpty()) {
                silent.add(room.getKey() + trouble);
            }
        }
        assertEquals(List.of(), silent);
    }

    private static String sign(Path room, List<String> classes) throws IOException {
        Path sign = room.resolve("package-info.java");
        if (!Files.exists(sign)) {
            return " has no package-info.java";
        }
        Matcher start = START.matcher(Files.readString(sign));
        if (!start.find()) {
            return " does not say \"Start at {@link ...}\"";
        }
        String entry = start.group(1).replaceAll(".*\\.", "");
        return classes.contains(entry) ? "" : " says to start at " + entry + ", which is not in it";
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "conformance"})
    void noNameStandsTwice(String module) throws IOException {
        Map<String, List<Path>> places = new TreeMap<>();
        rooms(module)
                .forEach((room, classes) -> classes.stream()
                        .filter(name -> !name.equals("package-info"))
                        .forEach(name -> places.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(room)));
        places.values().removeIf(where -> where.size() == 1);
        assertEquals(Map.of(), places);
    }

    @Test
    void aConstructorTakesAFewThingsAndAtMostOneFunction() {
        List<String> greedy = new ArrayList<>();
        int judged = 0;
        for (JavaClass type : HOUSE) {
            boolean wiring = type.getPackageName().equals("io.liverig.internal.program");
            for (JavaConstructor constructor : type.getConstructors()) {
                judged++;
                int parameters = constructor.getRawParameterTypes().size();
                if (parameters > most(type) && !isSynthetic(constructor)) {
                    greedy.add(type.getSimpleName() + " takes " + parameters);
                }
                long functions = constructor.getRawParameterTypes().stream()
                        .filter(parameter -> parameter.getPackageName().equals("java.util.function"))
                        .count();
                if (functions > 1 && !wiring) {
                    greedy.add(type.getSimpleName() + " takes " + functions + " functions");
                }
            }
        }
        assertTrue(judged > 400, "constructors judged: " + judged);
        assertEquals(List.of(), greedy);
    }

    /** Inside of the house a record may be as wide as what it tells of; what users make may not. */
    private static int most(JavaClass type) {
        if (!type.isRecord()) {
            return MOST_PARAMETERS;
        }
        return type.getPackageName().startsWith("io.liverig.internal") ? Integer.MAX_VALUE : MOST_COMPONENTS;
    }

    private static boolean isSynthetic(JavaConstructor constructor) {
        return constructor.getOwner().isAnonymousClass()
                || constructor.getOwner().isEnum();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String top : List.of("src", "js", "conformance")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(top))) {
                for (Path file : files.filter(HouseTests::isCode).toList()) {
                    if (Files.readAllLines(file).size() > 300) {
                        tooLong.add(file.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    /** What a program, a report or a CI server reads is the same in every locale and with every charset. */
    @ParameterizedTest
    @ValueSource(strings = {"src", "conformance"})
    void theMachinesLocaleDecidesNothing(String module) throws IOException {
        List<String> loose = new ArrayList<>();
        try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("main/java"))) {
            for (Path file : files.filter(HouseTests::isCode).toList()) {
                LOCAL.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> loose.add(file + ": " + found.group()));
            }
        }
        assertEquals(List.of(), loose);
    }

    private static boolean isCode(Path file) {
        String name = file.toString();
        return (name.endsWith(".java") || name.endsWith(".js"))
                && !name.contains("target")
                && Files.isRegularFile(file);
    }
}
