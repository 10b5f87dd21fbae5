package io.liverig.internal.program;

import io.liverig.data.Json;
import io.liverig.internal.component.ComponentLayer;
import io.liverig.internal.project.Project;
import io.liverig.internal.project.TabBar;
import io.liverig.internal.wx.call.ProgramFacts;
import io.liverig.sound.AudioFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells wx what a project's files and the launch say. */
final class ProjectFacts implements ProgramFacts {
    private final Project project;
    private final ReadableFiles store;
    private final Map<String, Object> launch;
    private final long unknownSoundMillis;

    ProjectFacts(Project project, ReadableFiles store, Map<String, Object> launch, long unknownSoundMillis) {
        this.project = project;
        this.store = store;
        this.launch = launch;
        this.unknownSoundMillis = unknownSoundMillis;
    }

    @Override
    public String appId() {
        String text = project.read("project.config.json");
        try {
            Object config = text == null ? Map.of() : Json.read(text);
            Object id = config instanceof Map<?, ?> map ? map.get("appid") : null;
            return id instanceof String known ? known : "touristappid";
        } catch (IOException e) {
            return "touristappid";
        }
    }

    @Override
    public List<String> tabPages() {
        TabBar bar = project.app().tabBar();
        return bar == null ? List.of() : bar.pagePaths();
    }

    @Override
    public boolean drawsTabBar() {
        TabBar bar = project.app().tabBar();
        return bar != null && bar.custom();
    }

    @Override
    public boolean hasFile(String path) {
        return project.exists(path.startsWith("/") ? path.substring(1) : path)
                || store.read(path).isPresent();
    }

    @Override
    public Optional<byte[]> file(String path) {
        return store.read(path);
    }

    @Override
    public Optional<SoundLength> sound(String src) {
        Optional<byte[]> file = store.read(src);
        if (file.isEmpty() && !src.contains("://")) {
            return Optional.empty();
        }
        return Optional.of(file.flatMap(AudioFile::read)
                .map(sound -> new SoundLength(sound.millis(), true))
                .orElseGet(() -> new SoundLength(unknownSoundMillis, false)));
    }

    @Override
    public Map<String, Object> launchOptions() {
        return launch;
    }

    @Override
    public Map<String, Object> enterOptions() {
        return launch;
    }

    @Override
    public boolean hasComponent(List<String> path) {
        String tag = path.get(0);
        if (tag.startsWith("live-")) {
            return CoverageRows.live().stream()
                    .anyMatch(row -> row.component().equals(tag)
                            && (path.size() == 1
                                    || (row.name().equals(path.get(1))
                                            && !row.state().equals("absent"))));
        }
        return ComponentLayer.knows(path);
    }
}
