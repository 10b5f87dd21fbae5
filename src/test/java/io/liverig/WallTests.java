package io.liverig;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the house and who may know whom. */
class WallTests {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.liverig");
    private static final Path SOURCES = Path.of(System.getProperty("liverig.home", ".."), "src");

    /** What logic layer, view layer and wx say to each other, wherever it lies. */
    private static final Set<String> PORT = Set.of(
            "bridge.Reply",
            "logic.ComponentQueries",
            "logic.ViewPort",
            "logic.ViewQuestions",
            "logic.WxsNodes",
            "view.ComponentLife",
            "view.ComponentNames",
            "view.ComponentPort",
            "view.ComponentRef",
            "view.ComponentType",
            "view.EventSink",
            "view.HandlerCall",
            "view.LogicPorts",
            "view.MethodCall",
            "view.ModelChange",
            "view.Placeholder",
            "view.PropertyWrite",
            "view.ScriptPort",
            "view.wxml.FunctionResolver",
            "view.wxml.WxsModule",
            "wx.Navigator");

    private static String roomOf(JavaClass type) {
        if (PORT.contains(type.getBaseComponentType().getName().replaceAll("^io\\.liverig\\.|\\$.*$", ""))) {
            return "port";
        }
        String[] parts = type.getPackageName().split("\\.");
        if (parts.length < 3) {
            return "root";
        }
        return parts[2];
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource({
        "clock, ''",
        "data, ''",
        "journal, 'clock'",
        "project, 'data journal'",
        "port, 'data journal'",
        "view, 'data journal clock port'",
        "room, 'data journal clock'",
        "media, 'data journal clock room'",
        "live, 'data journal clock view room media'",
        "component, 'data journal clock view media'",
        "bridge, 'data journal'",
        "logic, 'data journal clock bridge project'",
        "wx, 'data journal clock bridge project view live media'",
        "junit, 'root journal'",
        "tool, 'root journal data clock project'",
    })
    void aRoomKnowsOnly(String room, String others) {
        Set<String> allowed =
                Stream.concat(Stream.of(room), Arrays.stream(others.split(" "))).collect(Collectors.toSet());
        classes()
                .that(describe("are in the room " + room, type -> roomOf(type).equals(room)))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are in " + allowed,
                        type -> !type.getPackageName().startsWith("io.liverig") || allowed.contains(roomOf(type))))
                .check(HOUSE);
    }

    @Test
    void theExpressionLanguageKnowsNoTree() {
        noClasses()
                .that()
                .resideInAPackage("io.liverig.view.wxml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.liverig.view")
                .check(HOUSE);
    }

    @Test
    void onlyTheBridgeAndTheLogicLayerKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.liverig.bridge..", "io.liverig.logic..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.graalvm..")
                .check(HOUSE);
    }

    @Test
    void oneClassKnowsTheEnginesParser() {
        Set<String> users = HOUSE.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getPackageName().startsWith("com.oracle.js.parser")))
                .map(type -> type.getName().replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("io.liverig.project.ModuleParser"), users);
    }

    @Test
    void everyRoomSaysWhatItOwns() throws IOException {
        for (Path folder : foldersWithCode()) {
            assertTrue(Files.exists(folder.resolve("package-info.java")), folder + " has no package-info.java");
        }
    }

    private static Set<Path> foldersWithCode() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        List<String> tooLong = new java.util.ArrayList<>();
        for (String top : List.of("src", "js", "conformance")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolveSibling(top))) {
                for (Path file : files.filter(WallTests::isCode).toList()) {
                    if (Files.readAllLines(file).size() > 300) {
                        tooLong.add(file.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static boolean isCode(Path file) {
        String name = file.toString();
        return (name.endsWith(".java") || name.endsWith(".js"))
                && !name.contains("target")
                && Files.isRegularFile(file);
    }
}
