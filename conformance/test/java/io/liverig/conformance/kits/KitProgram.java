package io.liverig.conformance.kits;

import io.liverig.conformance.Folders;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A program whose packages lie in node_modules as npm would have installed them. */
record KitProgram(Path folder) {
    private static final List<String> PACKAGES = List.of(
            "@tencentcloud/trtc-component-wx@1.0.7",
            "@tencentcloud/trtc-cloud-wx@1.0.8",
            "eventemitter3@5.0.4",
            "trtc-wx-sdk@1.1.15",
            "@tencentcloud/call-uikit-wechat@1.4.0",
            "tuicall-engine-wx@1.4.9",
            "tsignaling-wx@1.0.5",
            "tim-wx-sdk@2.27.6");

    /** Fetches the packages; without npm the test is skipped, and says so. */
    static KitProgram in(Path folder) throws IOException {
        NpmPackages npm = new NpmPackages(Path.of("target", "npm").toAbsolutePath());
        for (String wanted : PACKAGES) {
            int at = wanted.lastIndexOf('@');
            PublishedPackage one = PublishedPackage.named(wanted.substring(0, at), wanted.substring(at + 1));
            if (npm.fetch(one).isEmpty()) {
                String said = "skipped: npm is not there, " + PACKAGES + " were not run";
                System.out.println(said);
                Assumptions.abort(said);
            }
            Folders.copy(
                    npm.folder().resolve(one.toString()).resolve("package"),
                    folder.resolve("node_modules").resolve(one.name()));
        }
        KitProgram program = new KitProgram(folder);
        program.file("package.json", "{\"dependencies\": {\"@tencentcloud/trtc-component-wx\": \"1.0.7\"}}");
        program.file("app.js", "App({})");
        return program;
    }

    void file(String path, String text) throws IOException {
        Folders.write(folder.resolve(path), text);
    }
}
