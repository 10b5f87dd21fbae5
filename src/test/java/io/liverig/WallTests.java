package io.liverig;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the house and who may know whom; a room is a package. */
class WallTests {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.liverig");
    private static final Path WALLS =
            Path.of(System.getProperty("liverig.home", ".."), "src", "test", "resources", "io", "liverig", "walls.txt");

    @Test
    void noRoomIsPartOfACircle() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(HOUSE);
    }

    /** The table of the walls says whom each room knows, no more and no less; a new line in it is a decision. */
    @Test
    void eachRoomKnowsWhomTheTableSays() throws IOException {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (JavaClass type : HOUSE) {
            Set<String> known = seen.computeIfAbsent(type.getPackageName(), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(room -> room.startsWith("io.liverig") && !room.equals(type.getPackageName()))
                    .forEach(known::add);
        }
        assertEquals(Files.readString(WALLS), table(seen), "walls.txt is not the table of the rooms as they are");
    }

    private static String table(Map<String, Set<String>> seen) {
        return seen.entrySet().stream()
                .map(room -> shortName(room.getKey()) + ": "
                        + room.getValue().stream().map(WallTests::shortName).collect(Collectors.joining(" ")))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String shortName(String room) {
        return room.equals("io.liverig") ? "face" : room.substring("io.liverig.".length());
    }

    @Test
    void onlyTheFaceAndTheWaysInKnowWhatIsInternal() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.liverig.internal..", "io.liverig", "io.liverig.sandbox", "io.liverig.tool..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.liverig.internal..")
                .check(HOUSE);
    }

    @Test
    void theFaceKnowsOnlyTheWiring() {
        noClasses()
                .that()
                .resideInAPackage("io.liverig")
                .should()
                .dependOnClassesThat(describe(
                        "are internal and not of the wiring",
                        type -> type.getPackageName().startsWith("io.liverig.internal.")
                                && !type.getPackageName().equals("io.liverig.internal.program")))
                .check(HOUSE);
        apart("io.liverig.internal..", "io.liverig");
    }

    @Test
    void onlyTheWiringKnowsBothLogicAndView() {
        Set<String> both = HOUSE.stream()
                .filter(type -> knows(type, "io.liverig.internal.logic") && knows(type, "io.liverig.internal.view"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("io.liverig.internal.program"), both);
    }

    private static boolean knows(JavaClass type, String rooms) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(arrow -> arrow.getTargetClass().getPackageName() + ".")
                .anyMatch(room -> room.startsWith(rooms + "."));
    }

    @Test
    void thePortHoldsOnlyWhatIsSaid() {
        classes()
                .that()
                .resideInAPackage("io.liverig.internal.port")
                .and()
                .areTopLevelClasses()
                .should(ArchCondition.from(describe(
                        "are interfaces, records or enums",
                        (JavaClass type) -> type.isInterface() || type.isRecord() || type.isEnum())))
                .check(HOUSE);
    }

    @Test
    void pusherAndPlayerNeverMeet() {
        apart("io.liverig.internal.live.pusher..", "io.liverig.internal.live.player..");
        apart("io.liverig.internal.live.player..", "io.liverig.internal.live.pusher..");
    }

    @Test
    void theMediaPortKnowsNoModel() {
        apart("io.liverig.internal.media", "io.liverig.internal.media.simulated..");
        apart("io.liverig.internal.live..", "io.liverig.internal.media.simulated..");
    }

    @Test
    void theExpressionLanguageKnowsNoTree() {
        noClasses()
                .that()
                .resideInAPackage("io.liverig.internal.view.wxml..")
                .should()
                .dependOnClassesThat(describe(
                        "are of the view outside of wxml",
                        type -> type.getPackageName().startsWith("io.liverig.internal.view")
                                && !type.getPackageName().startsWith("io.liverig.internal.view.wxml")))
                .check(HOUSE);
    }

    private static void apart(String one, String other) {
        noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other)
                .check(HOUSE);
    }

    @Test
    void onlyTheBridgeAndTheLogicLayerKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.liverig.internal.bridge..", "io.liverig.internal.logic..")
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
        assertEquals(Set.of("io.liverig.internal.project.module.ModuleParser"), users);
    }

    /** Outside of the view a node is read, never written: these are its readers. */
    @Test
    void nobodyOutsideTheViewWritesANode() {
        Set<String> called = new TreeSet<>();
        HOUSE.stream()
                .filter(type -> !type.getPackageName().startsWith("io.liverig.internal.view"))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> List.of("ViewNode", "TreeNode")
                        .contains(access.getTargetOwner().getSimpleName()))
                .forEach(access -> called.add(access.getTarget().getName()));
        assertTrue(NODE_READERS.containsAll(called), () -> "not a reader: " + without(called, NODE_READERS));
        assertTrue(called.containsAll(NODE_READERS), () -> "no longer read: " + without(NODE_READERS, called));
        for (String hidden : List.of("ShadowTree", "Commit", "Frame", "RenderContext", "TemplateInstance")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.liverig.internal.view..")
                    .should()
                    .dependOnClassesThat(describe(
                            "are " + hidden,
                            type -> type.getSimpleName().equals(hidden)
                                    && type.getPackageName().startsWith("io.liverig.internal.view")))
                    .check(HOUSE);
        }
    }

    private static final Set<String> NODE_READERS = Set.of(
            "attribute",
            "attributes",
            "children",
            "component",
            "dataset",
            "id",
            "inside",
            "page",
            "parent",
            "place",
            "port",
            "shownIn",
            "stops",
            "tag",
            "text");

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** Each package is a slice of its own. */
    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("io.liverig")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
