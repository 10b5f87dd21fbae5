package io.liverig.conformance.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.LiveRig;
import io.liverig.PageHandle;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typings of js/trtc-wx say what it does, by the word of the TypeScript compiler. */
class TypingsTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyMemberEventAndAttributeIsTypedAndNothingElseIs() throws IOException, InterruptedException {
        Claims claims =
                Surface.of(SdkPackage.program(folder.resolve("program"))).claims();
        assertTrue(claims.count() > 60, claims.toString());
        assertHold(claims);
    }

    @Test
    void everyEventAndEveryResultIsOfItsTypeInBothProfiles() throws IOException, InterruptedException {
        List<String> codes =
                Surface.of(SdkPackage.program(folder.resolve("program"))).events();
        Claims claims = new Claims();
        for (String profile : List.of("document", "package")) {
            Story story = Story.in(profile, codes);
            Payloads payloads = new Payloads();
            story.heard().forEach(event -> payloads.add(event, claims));
            payloads.claimAll(claims);
            story.claimResults(claims);
        }
        assertHold(claims);
    }

    /** The events of the tags come from the rig's own tags here. */
    @ParameterizedTest
    @ValueSource(strings = {"document", "package"})
    void whatAPageHearsInACallIsOfItsType(String profile) throws IOException, InterruptedException {
        Claims claims = new Claims();
        Payloads payloads = new Payloads();
        List<JsonNode> heard = heardInACall(profile);
        heard.forEach(event -> payloads.add(event, claims));
        assertTrue(heard.size() > 20, heard.toString());
        assertHold(claims);
    }

    private List<JsonNode> heardInACall(String profile) throws IOException {
        List<JsonNode> heard = new ArrayList<>();
        try (LiveRig rig = LiveRig.create()) {
            PageHandle room = rig.open(SdkPackage.program(folder.resolve("program")))
                    .reLaunch("/pages/room/room?profile=" + profile);
            rig.advance(Duration.ofSeconds(2));
            rig.room(1234).join("bob").publishVideo().publishAudio();
            rig.advance(Duration.ofSeconds(5));
            rig.room(1234).kick("alice");
            rig.advance(Duration.ofSeconds(2));
            Json.of(room.call("takeHeard"))
                    .forEach(event ->
                            heard.add(event.path("data").isNull() ? Json.with(event, "data", Json.UNDEFINED) : event));
        }
        return heard;
    }

    private void assertHold(Claims claims) throws IOException, InterruptedException {
        TypeScript project = TypeScript.in(folder.resolve("typed")).file("claims.ts", claims.toString());
        assertEquals(List.of(), project.complaints(), claims::toString);
    }
}
