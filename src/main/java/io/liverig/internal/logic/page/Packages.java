package io.liverig.internal.logic.page;

import io.liverig.data.Fields;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.RowKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;

/**
 * The files of components, and the subpackages that are loaded for their sake: what comes late takes the place of what
 * stands in for it.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/placeholder.html : what is not there is
 * prepared when the rendering that needs it is over.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/preload.html : what preloadRule names is
 * loaded when its page is entered, and does not run yet; the limits of its size are not kept here.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/ability/lazyload.html : with lazyCodeLoading a component
 * that something stands in for is injected when it has been rendered.
 */
public final class Packages {
    private final ProgramScripts scripts;
    private final Components components;
    private final Set<String> here = new HashSet<>();
    private final Set<String> ahead = new HashSet<>();
    private final Set<String> loaded = new HashSet<>();
    private final Set<String> loading = new HashSet<>();
    private final Map<String, Set<String>> awaited = new LinkedHashMap<>();
    private final Set<String> rendered = new LinkedHashSet<>();

    public Packages(ProgramScripts scripts, Components components) {
        this.scripts = scripts;
        this.components = components;
    }

    private ScriptSources files() {
        return scripts.files();
    }

    /** Loads the files of the components that a page and its components use. */
    void load(PageInstance page) {
        String route = page.ref().route();
        noteLoaded(route);
        List<String> paths = files().components(route);
        List<String> later = files().awaited(route);
        page.setUsesComponents(!paths.isEmpty() || !later.isEmpty() || files().injectsLater(route));
        paths.forEach(this::load);
        prepare(later);
    }

    /** Loads the file of a component that was awaited, and those of the components that it uses. */
    private void loadWith(String path) {
        files().components(path).forEach(this::load);
        load(path);
        prepare(files().awaited(path));
    }

    private void load(String path) {
        files().injected(path);
        try {
            String module = files().componentModule(path);
            Value defined = scripts.enterAt("module " + module, Place.of(module), "defineComponent", path, module);
            if (defined != null && !defined.asBoolean()) {
                scripts.fault(
                        FaultKind.USAGE,
                        "the file does not call Component()",
                        Place.of(module),
                        "Register it with Component({...}), or end its builder with register()");
            }
        } catch (ScriptSources.Unavailable unavailable) {
            scripts.fault(unavailable.fault());
        }
    }

    /** Takes note that a file of a subpackage runs, so that all of it is there. */
    void noteLoaded(String file) {
        String root = files().packageOf(file);
        if (!root.isEmpty() && !here.contains(root)) {
            arrive(root);
        }
    }

    /** As {@link #noteLoaded}, from within a script. */
    public void noteLoadedSoon(String file) {
        String root = files().packageOf(file);
        if (!root.isEmpty() && !here.contains(root)) {
            scripts.post("subpackage " + root, () -> noteLoaded(file));
        }
    }

    /** Has the subpackages loaded in which components lie. */
    private void prepare(List<String> paths) {
        for (String path : paths) {
            String root = files().packageOf(path);
            awaited.computeIfAbsent(root, key -> new LinkedHashSet<>()).add(path);
            if (loading.add(root)) {
                later(
                        "subpackage " + root,
                        loaded.contains(root) ? 0 : files().packageMillis(),
                        () -> tryTo(root, path));
            }
        }
    }

    /** A page is entered: what it names to be loaded ahead is loaded. */
    void entered(String route) {
        for (String root : files().preloaded(route)) {
            if (!here.contains(root) && ahead.add(root)) {
                later("preload of subpackage " + root, files().packageMillis(), () -> loadedAhead(root));
            }
        }
    }

    private void loadedAhead(String root) {
        if (files().isOnline()) {
            loaded.add(root);
            note("subpackage loaded ahead", root);
        } else {
            ahead.remove(root);
        }
    }

    private void later(String what, long millis, Runnable job) {
        scripts.after(millis, what, what, job);
    }

    private void tryTo(String root, String path) {
        loading.remove(root);
        if (loaded.contains(root) || files().isOnline()) {
            noteLoaded(path);
        } else {
            fail(root);
        }
    }

    /**
     * Tells the program that a subpackage cannot be loaded; what needs it next tries again. The page names the fields
     * and not what errMsg says: https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onLazyLoadError.html
     */
    private void fail(String root) {
        note("subpackage failed", root);
        Map<String, Object> detail = Fields.of("type", "subpackage")
                .and("subpackage", List.of(root))
                .and("errMsg", "loadSubpackage:fail network is not available");
        scripts.emit("lazyLoadError", detail);
    }

    private void note(String what, String root) {
        scripts.row("", RowKind.LIFE, what, Map.of("root", root));
    }

    private void arrive(String root) {
        here.add(root);
        files().packageArrived(root);
        note("subpackage", root);
        Set<String> paths = awaited.remove(root);
        if (paths != null) {
            fill("components of subpackage " + root, List.copyOf(paths));
        }
    }

    /** A component that is injected when it is needed has been rendered: it comes when that is over. */
    public void rendered(String path) {
        rendered.add(path);
        if (scripts.pages().all().stream().allMatch(PageInstance::isViewOpen)) {
            scripts.post("injection of " + path, this::viewOpened);
        }
    }

    /** A page is shown for the first time: what was rendered on its way there is injected. */
    void viewOpened() {
        List<String> paths = List.copyOf(rendered);
        rendered.clear();
        if (!paths.isEmpty()) {
            scripts.post("injection of components", () -> fill("injected components", paths));
        }
    }

    private void fill(String what, List<String> paths) {
        paths.forEach(this::loadWith);
        components.within(what, () -> scripts.view().available(paths));
        scripts.pages().all().stream().filter(PageInstance::isViewOpen).forEach(components::ready);
    }
}
