package io.liverig.internal.component;

import io.liverig.ElementHandle;
import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A program of two pages; its first writes down each event that is bound to the handler "e". */
final class OnePage implements AutoCloseable {
    private static final String SCRIPT =
            "Page(Object.assign({ data: {}, told: [],\n  e(event) { this.told.push(event.type + ' ' + JSON.stringify(event.detail)) },\n"
                    + "  tell() { const told = this.told; this.told = []; return told },\n"
                    + "  set(data) { this.setData(data) } }, EXTRA))";

    final LiveRig rig;
    private final Path folder;
    private @Nullable MiniProgram app;
    private @Nullable PageHandle page;

    OnePage(Path folder, RigOptions options) {
        this.folder = folder;
        this.rig = LiveRig.create(options);
        file("app.json", "{\"pages\": [\"pages/a/a\", \"pages/b/b\"]}");
        file("app.js", "App({})");
        file("pages/b/b.wxml", "<view>b</view>");
        file("pages/b/b.js", "Page({})");
    }

    static OnePage of(Path folder, String wxml) {
        return of(folder, wxml, "{}");
    }

    static OnePage of(Path folder, String wxml, String extra) {
        return new OnePage(folder, RigOptions.DEFAULT).open(wxml, extra);
    }

    OnePage file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    OnePage file(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OnePage open(String wxml, String extra) {
        file("pages/a/a.wxml", wxml);
        file("pages/a/a.js", SCRIPT.replace("EXTRA", extra));
        app = rig.open(folder);
        page = app.start();
        return this;
    }

    MiniProgram app() {
        return Objects.requireNonNull(app, "open the program first");
    }

    PageHandle page() {
        return Objects.requireNonNull(page, "open the program first");
    }

    ElementHandle at(String selector) {
        return page().find(selector);
    }

    /** Calls the page's setData. */
    OnePage set(String path, Object value) {
        page().call("set", java.util.Map.of(path, value));
        return this;
    }

    OnePage wait(int millis) {
        rig.advance(Duration.ofMillis(millis));
        return this;
    }

    /** Returns what was told since the last time. */
    List<?> told() {
        return (List<?>) Objects.requireNonNull(page().call("tell"));
    }

    List<String> notices() {
        return rig.timeline().rows(RowKind.NOTICE).stream()
                .map(row -> row.name() + ": " + row.detail().get("text"))
                .toList();
    }

    @Override
    public void close() {
        rig.close();
    }
}
