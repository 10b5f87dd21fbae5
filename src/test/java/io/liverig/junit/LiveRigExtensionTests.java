package io.liverig.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class LiveRigExtensionTests {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("liverig.home", ".."), "js", "examples", "video-call");

    @LiveRigTest
    void aTestMethodGetsARig(LiveRig rig) {
        PageHandle room = rig.open(EXAMPLE).reLaunch("/pages/room/room?roomID=1234&userID=alice");
        rig.room(1234).join("bob").publishVideo();
        rig.settle();
        assertEquals("bob", room.data("playerList[0].userID"));
    }

    @Test
    void anUnexpectedFaultFailsTheTestAndIsListed() {
        List<Event> failed = failures(Cases.Unexpected.class);
        assertEquals(1, failed.size());
        String message = message(failed.get(0));
        assertTrue(message.startsWith("unexpected fault of faulty"), message);
        assertTrue(message.contains("THROWN pages/a/a.js:1:"), message);
        assertTrue(message.contains("Error: broken"), message);
    }

    @Test
    void anExpectedFaultDoesNotFailTheTest() {
        assertEquals(List.of(), failures(Cases.Expected.class));
    }

    @Test
    void anExpectedFaultThatDoesNotComeFailsTheTest() {
        List<Event> failed = failures(Cases.Disappointed.class);
        assertEquals(1, failed.size());
        assertEquals("expected fault did not come: [ENDLESS] containing \"forever\"", message(failed.get(0)));
    }

    @Test
    void theRigIsClosedAfterTheTest() {
        assertEquals(List.of(), failures(Cases.Remembering.class));
        assertEquals(2, Cases.Remembering.OPENED.size());
        assertFalse(Cases.Remembering.OPENED.stream().anyMatch(MiniProgram::isRunning));
    }

    @Test
    void theSeedOfTheAnnotationIsTheRigs() {
        assertEquals(List.of(), failures(Cases.Seeded.class));
        assertEquals(Set.of("one", "same", "another"), Cases.Seeded.DRAWN.keySet());
        assertEquals(Cases.Seeded.DRAWN.get("one"), Cases.Seeded.DRAWN.get("same"));
        assertEquals(2, Set.copyOf(Cases.Seeded.DRAWN.values()).size());
    }

    private static List<Event> failures(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .failed()
                .list();
    }

    private static String message(Event event) {
        return event.getPayload(org.junit.platform.engine.TestExecutionResult.class)
                .flatMap(result -> result.getThrowable())
                .map(Throwable::getMessage)
                .orElse("");
    }

    /** Test classes that only the test kit runs: their names do not end in Tests. */
    static final class Cases {
        private Cases() {}

        /** Writes a program of one page whose script is given, and opens that page. */
        static MiniProgram open(LiveRig rig, Path folder, String script) throws IOException {
            Path program = Files.createDirectories(folder.resolve("faulty"));
            Files.createDirectories(program.resolve("pages/a"));
            Files.writeString(program.resolve("app.json"), "{\"pages\":[\"pages/a/a\"]}");
            Files.writeString(program.resolve("app.js"), "App({})");
            Files.writeString(program.resolve("pages/a/a.js"), script);
            Files.writeString(program.resolve("pages/a/a.wxml"), "<view/>");
            MiniProgram opened = rig.open(program);
            opened.start();
            return opened;
        }

        static class Unexpected {
            @LiveRigTest
            void fails(LiveRig rig, @TempDir Path folder) throws IOException {
                open(rig, folder, "Page({ onLoad() { throw new Error('broken') } })");
            }
        }

        static class Expected {
            @LiveRigTest
            @ExpectFault(kind = FaultKind.THROWN, containing = "broken")
            @ExpectFault(kind = FaultKind.REJECTED)
            void passes(LiveRig rig, @TempDir Path folder) throws IOException {
                open(
                        rig,
                        folder,
                        "Page({ onShow() { Promise.reject(new Error('x')) },\n onLoad() { throw new Error('broken') } })");
            }
        }

        static class Disappointed {
            @LiveRigTest
            @ExpectFault(kind = FaultKind.ENDLESS, containing = "forever")
            void fails(LiveRig rig, @TempDir Path folder) throws IOException {
                open(rig, folder, "Page({})");
            }
        }

        @ExtendWith(LiveRigExtension.class)
        static class Remembering {
            static final List<MiniProgram> OPENED = new ArrayList<>();

            @Test
            void one(LiveRig rig, @TempDir Path folder) throws IOException {
                OPENED.add(open(rig, folder, "Page({})"));
            }

            @Test
            void two(LiveRig rig, @TempDir Path folder) throws IOException {
                OPENED.add(open(rig, folder, "Page({})"));
            }
        }

        static class Seeded {
            static final Map<String, String> DRAWN = new HashMap<>();

            private static void draw(String name, LiveRig rig, Path folder) throws IOException {
                MiniProgram program = open(rig, folder, "Page({ data: { chance: Math.random() } })");
                DRAWN.put(name, String.valueOf(program.currentPage().data("chance")));
            }

            @LiveRigTest(seed = 5)
            void drawsOne(LiveRig rig, @TempDir Path folder) throws IOException {
                draw("one", rig, folder);
            }

            @LiveRigTest(seed = 5)
            void drawsTheSame(LiveRig rig, @TempDir Path folder) throws IOException {
                draw("same", rig, folder);
            }

            @LiveRigTest(seed = 6)
            void drawsAnother(LiveRig rig, @TempDir Path folder) throws IOException {
                draw("another", rig, folder);
            }
        }
    }
}
