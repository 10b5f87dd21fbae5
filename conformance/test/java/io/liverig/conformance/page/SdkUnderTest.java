package io.liverig.conformance.page;

import io.liverig.conformance.Folders;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** An SDK under test, put beside the example's page as the example's README says. */
enum SdkUnderTest {
    OURS,
    OURS_AS_PACKAGE,
    PUBLISHED;

    private static final Path JS = Path.of(System.getProperty("liverig.home", ".."), "js");
    private static final String RECORDER = "trtc-wx.js";
    private static final AtomicInteger SKIPPED = new AtomicInteger();

    /** Makes the example with this SDK and the recorder below a folder; skips the test without npm. */
    Path program(Path folder) throws IOException {
        Path program = folder.resolve("video-call");
        Folders.copy(JS.resolve("examples/video-call"), program);
        Path beside = program.resolve("pages/room");
        try (InputStream in = SdkUnderTest.class.getResourceAsStream(RECORDER)) {
            Files.copy(Objects.requireNonNull(in, RECORDER), beside.resolve(RECORDER));
        }
        if (this == PUBLISHED) {
            Files.createDirectories(beside.resolve("under-test"));
            Files.copy(published(), beside.resolve("under-test/index.js"));
        } else {
            Folders.copy(JS.resolve("trtc-wx"), beside.resolve("under-test"));
        }
        String options = this == OURS_AS_PACKAGE ? "{ profile: 'package' }" : "undefined";
        Files.writeString(beside.resolve("under-test/options.js"), "module.exports = " + options + ";\n");
        return program;
    }

    private static Path published() throws IOException {
        PublishedPackage wanted = PublishedPackage.all().stream()
                .filter(each -> each.toString().equals("trtc-wx-sdk@1.1.15"))
                .findFirst()
                .orElseThrow();
        Optional<Path> script = new NpmPackages(Path.of("target", "npm").toAbsolutePath()).fetch(wanted);
        if (script.isEmpty()) {
            String said = "skipped: npm is not there, the call page was not run with " + wanted;
            System.out.println(said + " (" + SKIPPED.incrementAndGet() + " so far)");
            Assumptions.abort(said);
        }
        return script.get();
    }
}
