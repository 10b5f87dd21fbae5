package io.liverig.framework;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.Fault;
import io.liverig.journal.RowKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of one page and a few components, written for one test. */
final class Stage implements AutoCloseable {
    final LiveRig rig = LiveRig.create();
    private final Path folder;
    private String uses = "";

    Stage(Path folder) {
        this.folder = folder;
        file("app.json", "{\"pages\": [\"p/p\", \"q/q\"]}");
        file("app.js", "App({})");
        file("q/q.js", "Page({})");
        file("q/q.wxml", "");
        page("{}", "");
    }

    Stage file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets what Page() is called with, and the page's template. */
    Stage page(String options, String wxml) {
        file("p/p.js", "Page(" + options + ")");
        return file("p/p.wxml", wxml);
    }

    /** Adds a component that the page and all components know by its name. */
    Stage component(String name, String options, String wxml) {
        return component(name, options, wxml, "{}");
    }

    Stage component(String name, String options, String wxml, String json) {
        file("c/" + name + ".js", "Component(" + options + ")");
        file("c/" + name + ".wxml", wxml);
        file("c/" + name + ".json", json);
        uses += (uses.isEmpty() ? "" : ", ") + "\"" + name + "\": \"/c/" + name + "\"";
        return file("app.json", "{\"pages\": [\"p/p\", \"q/q\"], \"usingComponents\": {" + uses + "}}");
    }

    PageHandle open() {
        return open("/p/p");
    }

    PageHandle open(String url) {
        MiniProgram program =
                rig.programs().isEmpty() ? rig.open(folder) : rig.programs().get(0);
        PageHandle page = program.reLaunch(url);
        rig.settle();
        return page;
    }

    /** Returns what console.log was told, in order. */
    List<String> logged() {
        return rig.timeline().rows(RowKind.CONSOLE).stream()
                .map(row -> String.valueOf(row.detail().get("text")))
                .toList();
    }

    /** Returns what the last calls of console.log were told. */
    List<String> loggedSince(int count) {
        List<String> all = logged();
        return all.subList(count, all.size());
    }

    List<String> faults() {
        return rig.faults().stream().map(Fault::text).toList();
    }

    Map<String, Integer> notImplemented() {
        return rig.programs().get(0).notImplemented();
    }

    @Override
    public void close() {
        rig.close();
    }
}
