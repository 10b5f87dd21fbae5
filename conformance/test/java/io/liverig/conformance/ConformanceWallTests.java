package io.liverig.conformance;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the suite, and what of the rig's inside they know. */
class ConformanceWallTests {
    private static final String INTERNAL = "io.liverig.internal.";
    private static final JavaClasses SUITE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.liverig.conformance");

    @Test
    void noRoomIsPartOfACircle() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(SUITE);
    }

    /** The models that foretell states name the states' enums; everything else is judged from outside. */
    @Test
    void theSuiteSeesTheRigFromOutside() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass type : SUITE) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(INTERNAL))
                    .forEach(target -> known.computeIfAbsent(
                                    target.getName().substring(INTERNAL.length()), key -> new TreeSet<>())
                            .add(type.getName().replaceAll(".*\\.|\\$.*", "")));
        }
        assertEquals(
                Map.of(
                        "live.node.LiveState", Set.of("MoveTally"),
                        "live.player.PlayerState", Set.of("MoveTally", "PlayerModel", "SettledRules"),
                        "live.pusher.PusherState", Set.of("MoveTally", "PusherModel", "SettledRules")),
                known);
    }

    /** Each package of the suite is a slice of its own. */
    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("io.liverig.conformance")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms";
        }
    }
}
