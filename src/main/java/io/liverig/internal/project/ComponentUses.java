package io.liverig.internal.project;

import io.liverig.internal.project.text.JsonFile;
import io.liverig.internal.turn.Turn;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which components the templates of a program know by which tag.
 *
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/">custom components</a>
 */
public final class ComponentUses {
    /** The component that draws the tab bar of a program that does so itself. */
    public static final String TAB_BAR = "custom-tab-bar/index";

    /** How many components of one file that are not there are told one by one. */
    private static final int TOLD = 20;

    private final Project project;
    private final LoadedPackages packages;
    private final Map<String, Map<String, String>> known = new LinkedHashMap<>();
    private final Set<String> injected = new HashSet<>();
    private final Map<String, Map<String, ComponentPlaceholder>> standIns = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> missing = new LinkedHashMap<>();
    private final Set<Problem> reported = new LinkedHashSet<>();
    private final List<String> plugins = new ArrayList<>();

    /** Begins with nothing read. */
    public ComponentUses(Project project) {
        this.project = project;
        this.packages = new LoadedPackages(project.app());
    }

    /**
     * Returns the paths of the components that the template of a page or a component can use, by tag; what is not there is
     * left out and told once by {@link #takeProblems}.
     */
    public Map<String, String> of(String path) {
        Map<String, String> uses = known.get(path);
        if (uses == null) {
            uses = read(path);
            known.put(path, uses);
        }
        return uses;
    }

    /** Returns the component that a tag means to a page or a component; null when it means none that is on the phone. */
    public @Nullable String component(String asker, String tag) {
        String path = of(asker).get(tag);
        return path == null || !packages.isHere(asker, path) || isInjectedLater(asker, tag, path) ? null : path;
    }

    /**
     * Returns whether a component is injected only when it is rendered for the first time: what has a placeholder, in a
     * program that asks for lazyCodeLoading. Once it runs for one page it is taken to run for all; the page has it that
     * each page begins again.
     *
     * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/ability/lazyload.html">lazy loading</a>
     */
    private boolean isInjectedLater(String asker, String tag, String path) {
        return "requiredComponents".equals(project.app().raw().get("lazyCodeLoading"))
                && !injected.contains(path)
                && standIns(asker).containsKey(tag);
    }

    /** Returns whether a page or a component uses such components itself. */
    public boolean injectsLater(String asker) {
        return of(asker).entrySet().stream().anyMatch(use -> isInjectedLater(asker, use.getKey(), use.getValue()));
    }

    /** Takes note that a component's script runs. */
    public void injected(String path) {
        injected.add(path);
    }

    /** Returns whether a component lies where it can be injected at any time. */
    public boolean isHere(String asker, String path) {
        return packages.isHere(asker, path);
    }

    /**
     * Returns the roots of the subpackages that are loaded ahead when a page is entered, if the network is such.
     *
     * @param network wifi, 4g and the like; none for no network
     * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/preload.html">preloadRule</a>
     */
    public List<String> preloaded(String route, String network) {
        Map<String, Object> rule = JsonFile.object(JsonFile.object(project.app().raw(), "preloadRule"), route);
        boolean may = "all".equals(rule.get("network")) ? !network.equals("none") : network.equals("wifi");
        List<?> names = may ? JsonFile.list(rule, "packages") : List.of();
        return names.stream().map(String::valueOf).flatMap(packages::named).toList();
    }

    /** Returns what stands in for the component that a tag means and that cannot be had yet; null when nothing does. */
    public @Nullable ComponentPlaceholder standIn(String asker, String tag) {
        ComponentPlaceholder standIn = standIns(asker).get(tag);
        return standIn == null || component(asker, tag) != null ? null : standIn;
    }

    private Map<String, ComponentPlaceholder> standIns(String path) {
        return standIns.computeIfAbsent(path, key -> {
            Map<String, ComponentPlaceholder> found = new LinkedHashMap<>();
            Map<String, String> uses = of(key);
            JsonFile.texts(project.component(key).raw(), "componentPlaceholder").forEach((tag, other) -> {
                String stands = uses.getOrDefault(other, "");
                if (stands.isEmpty() || packages.isHere(key, stands)) {
                    found.put(tag, new ComponentPlaceholder(other, stands, uses.getOrDefault(tag, "")));
                }
            });
            return found;
        });
    }

    /** Returns the subpackage in which a file lies, "" for the main package. */
    public String packageOf(String path) {
        return packages.rootOf(path);
    }

    /** Takes note that a subpackage is on the phone. */
    public void packageArrived(String root) {
        packages.arrived(root);
    }

    /**
     * Lists the components that a page or a component needs, those that they use included, and that are not on the phone
     * yet; those that nothing stands in for are told once by {@link #takeProblems}.
     */
    public List<String> awaited(String path) {
        Set<String> awaited = new LinkedHashSet<>();
        List<String> all = new ArrayList<>(closure(path));
        all.add(path);
        all.forEach(asker -> of(asker).forEach((tag, used) -> {
            if (packages.isHere(asker, used)) {
                return;
            }
            if (standIns(asker).containsKey(tag)) {
                awaited.add(used);
            } else {
                outOfReach(asker, tag, used);
            }
        }));
        return List.copyOf(awaited);
    }

    private void outOfReach(String asker, String tag, String used) {
        report(new Problem(
                FaultKind.MISSING,
                Place.of(asker + ".json"),
                "component \"" + tag + "\" lies in the subpackage \"" + packageOf(used)
                        + "\", which is not loaded when " + asker + " is rendered",
                "Name what stands in for it in componentPlaceholder, or move it; the tag is an empty node"));
    }

    private Map<String, String> read(String path) {
        PageConfig config = project.component(path);
        Map<String, String> own = JsonFile.texts(config.raw(), "usingComponents");
        Map<String, String> uses = new LinkedHashMap<>();
        config.usingComponents().forEach((tag, request) -> {
            String from = own.containsKey(tag) ? path : "app";
            if (request.contains("://")) {
                plugins.add("<" + tag + "> of " + request);
                return;
            }
            String found = project.componentPath(from, request);
            if (found == null) {
                missing(from + ".json", tag, request);
            } else {
                uses.put(tag, found);
            }
        });
        return uses;
    }

    private void missing(String file, String tag, String request) {
        Turn.check(Place.of(file));
        Set<String> tags = missing.computeIfAbsent(file, key -> new HashSet<>());
        if (!tags.add(tag) || tags.size() > TOLD) {
            return;
        }
        report(new Problem(
                FaultKind.MISSING,
                Place.of(file),
                "component \"" + tag + "\" is not found at \"" + request + "\"",
                "Correct the path in usingComponents, or build npm; the tag is an empty node"));
    }

    private void report(Problem problem) {
        if (reported.add(problem)) {
            problems.add(problem);
        }
    }

    /** Lists the components that a page uses, those that they use included, each before whoever uses it. */
    public List<String> closure(String route) {
        Set<String> done = new LinkedHashSet<>();
        Set<String> open = new LinkedHashSet<>(List.of(route));
        visit(route, open, done);
        if (drawsTabBar(route) && open.add(TAB_BAR)) {
            visit(TAB_BAR, open, done);
            done.add(TAB_BAR);
        }
        return List.copyOf(done);
    }

    /**
     * Returns whether a page has a tab bar of the program's own under it; one that app.json promises and that is not there is
     * told once by {@link #takeProblems}.
     *
     * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/ability/custom-tabbar.html">custom tab
     *     bar</a>
     */
    public boolean drawsTabBar(String route) {
        TabBar bar = project.app().tabBar();
        if (bar == null || !bar.custom() || !bar.pagePaths().contains(route)) {
            return false;
        }
        boolean there = TAB_BAR.equals(project.componentPath("app", "/" + TAB_BAR));
        if (!there) {
            report(new Problem(
                    FaultKind.MISSING,
                    Place.of("app.json"),
                    "tabBar.custom is true, and the component " + TAB_BAR + " is not there; the pages have no tab bar",
                    "Add custom-tab-bar/index.js, .json and .wxml, or leave tabBar.custom out"));
        }
        return there;
    }

    private void visit(String path, Set<String> open, Set<String> done) {
        List<String> below = new ArrayList<>();
        of(path).forEach((tag, other) -> {
            if (!isInjectedLater(path, tag, other)) {
                below.add(other);
            }
        });
        generics(path).values().stream().filter(other -> !other.isEmpty()).forEach(below::add);
        for (String other : below) {
            if (packages.isHere(path, other) && open.add(other)) {
                visit(other, open, done);
                done.add(other);
            }
        }
    }

    /**
     * Returns the generic tags of a component, each with the path of its default component or "".
     *
     * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/generics.html">generics</a>
     */
    public Map<String, String> generics(String path) {
        Map<String, String> generics = new LinkedHashMap<>();
        JsonFile.object(project.component(path).raw(), "componentGenerics").forEach((tag, given) -> {
            String request = given instanceof Map<?, ?> map && map.get("default") instanceof String text ? text : "";
            String found = request.isEmpty() ? null : project.componentPath(path, request);
            if (found == null && !request.isEmpty()) {
                missing(path + ".json", tag, request);
            }
            generics.put(tag, found == null ? "" : found);
        });
        return generics;
    }

    /** Returns what was wrong since the last call. */
    public List<Problem> takeProblems() {
        missing.forEach((file, tags) -> {
            if (tags.size() > TOLD) {
                report(new Problem(
                        FaultKind.MISSING,
                        Place.of(file),
                        (tags.size() - TOLD) + " more components are not found",
                        "Correct the paths in usingComponents; the first ones stand before this"));
            }
        });
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    /** Returns the components of plugins that were asked for since the last call. */
    public List<String> takePlugins() {
        List<String> taken = List.copyOf(plugins);
        plugins.clear();
        return taken;
    }
}
