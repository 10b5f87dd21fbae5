package io.liverig.conformance.bench;

import io.liverig.LiveRig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LiveRig's own trtc-wx as files, for hosts that cannot look into a jar. */
final class OwnSdk {
    private static final String FOLDER = "/io/liverig/js/trtc-wx/";
    private static final Pattern REQUIRE = Pattern.compile("require\\('\\./([\\w-]+\\.js)'\\)");

    private OwnSdk() {}

    /** Writes its main script and all that this requires below a folder; returns the main script. */
    static Path unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> known = new HashSet<>(Set.of("index.js"));
        Deque<String> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            String name = open.pop();
            String text = read(name);
            Files.writeString(folder.resolve(name), text);
            Matcher required = REQUIRE.matcher(text);
            while (required.find()) {
                if (known.add(required.group(1))) {
                    open.push(required.group(1));
                }
            }
        }
        return folder.resolve("index.js");
    }

    private static String read(String name) throws IOException {
        try (InputStream in = LiveRig.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("LiveRig's jar has no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
