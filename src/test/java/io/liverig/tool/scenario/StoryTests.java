package io.liverig.tool.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.TroubleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gallery of what can go wrong in a call, played on the example. With {@code -Dliverig.stories=write} the expected
 * codes and the gallery's page are written again; look at the difference before you keep it.
 */
class StoryTests {
    private static final boolean WRITE =
            System.getProperty("liverig.stories", "").equals("write");
    private static final Path PAGE = Story.FOLDER.resolve("README.md");

    static List<Story> stories() {
        return Story.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void theExamplesPageSeesWhatStandsBesideTheStory(Story story) throws IOException {
        String codes = story.play();
        if (WRITE) {
            Files.writeString(story.golden(), codes);
        }
        assertEquals(Story.read(story.golden()), codes, story.name());
    }

    @Test
    void theGallerysPageIsCurrent() throws IOException {
        String page = GalleryPage.text(stories(), story -> WRITE ? story.play() : Story.read(story.golden()));
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Story.read(PAGE), page);
    }

    @Test
    void everyTroubleHasItsStory() {
        String all = stories().stream().map(Story::text).collect(Collectors.joining());
        Set<String> missing = TroubleKind.all().stream()
                .map(TroubleKind::name)
                .filter(name -> !all.contains("\"" + name + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        // The example plays no music.
        assertEquals(Set.of("musicMissing"), missing);
        assertTrue(stories().size() >= 25, stories().size() + " stories");
    }
}
