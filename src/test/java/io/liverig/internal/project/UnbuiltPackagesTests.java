package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.LiveRig;
import io.liverig.PageHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose npm packages were installed and not built. */
class UnbuiltPackagesTests {
    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        file("project.config.json", "{\"miniprogramRoot\": \"mini/\"}");
        file("package.json", "{\"dependencies\": {\"kit\": \"1.0.0\"}}");
        file("mini/app.json", "{\"pages\": [\"p/p\"]}");
        file("mini/p/p.json", "{\"usingComponents\": {\"box\": \"@a/kit/box\"}}");
        file("mini/p/p.wxml", "<box/>");
        file("mini/p/p.js", "Page({ data: { plain: require('plain'), kit: require('@a/kit/deep') } })");
        file("node_modules/plain/package.json", "{\"main\": \"lib/main.js\"}");
        file("node_modules/plain/lib/main.js", "module.exports = 'plain ' + require('./more')");
        file("node_modules/plain/lib/more.js", "module.exports = 'more'");
        file("node_modules/@a/kit/package.json", "{\"miniprogram\": \"dist\", \"main\": \"no.js\"}");
        file("node_modules/@a/kit/dist/deep.js", "module.exports = 'deep ' + require('inner')");
        file("node_modules/@a/kit/dist/box.json", "{\"component\": true}");
        file("node_modules/@a/kit/dist/box.wxml", "in the box");
        file("node_modules/@a/kit/dist/box.js", "Component({})");
        file("node_modules/@a/kit/node_modules/inner/index.js", "module.exports = 'inner'");
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private PageHandle opened(LiveRig rig) {
        return rig.open(folder).reLaunch("/p/p");
    }

    @Test
    void modulesAndComponentsAreFoundWhereBuildingTakesThemFrom() {
        try (LiveRig rig = LiveRig.create()) {
            PageHandle page = opened(rig);
            assertEquals("plain more", page.data("plain"));
            assertEquals("deep inner", page.data("kit"));
            assertTrue(page.find("box").text().contains("in the box"));
            assertTrue(rig.timeline().toString().contains("packages are read from node_modules"));
        }
    }

    @Test
    void aProgramThatHasBuiltItsPackagesReadsNoOthers() throws IOException {
        file("mini/miniprogram_npm/plain/index.js", "module.exports = 'built'");
        try (LiveRig rig = LiveRig.create()) {
            PageHandle page = opened(rig);
            assertTrue(rig.faults().stream().anyMatch(fault -> fault.text().contains("\"@a/kit/deep\"")));
            assertFalse(page.snapshot().toString().contains("in the box"));
            assertFalse(rig.timeline().toString().contains("node_modules"));
        }
    }

    @Test
    void packagesThatOnlyDevelopmentNeedsAreNotRead() throws IOException {
        file("package.json", "{\"devDependencies\": {\"plain\": \"1.0.0\"}}");
        try (LiveRig rig = LiveRig.create()) {
            opened(rig);
            assertTrue(rig.faults().stream().anyMatch(fault -> fault.text().contains("\"plain\"")));
        }
    }
}
