package io.liverig.internal.program;

import io.liverig.internal.logic.page.ScriptSources;
import io.liverig.internal.project.ComponentUses;
import io.liverig.internal.project.Project;
import io.liverig.internal.project.TabBar;
import io.liverig.internal.project.module.ModuleId;
import io.liverig.journal.Fault;
import io.liverig.journal.JournalBook;
import io.liverig.journal.Problem;
import io.liverig.journal.ProjectException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins the logic layer to a project on disk: modules by their names, pages by their routes. */
final class ProjectSources implements ScriptSources {
    private final String program;
    private final Project project;
    private final ComponentUses uses;
    private final JournalBook journal;
    private final long packageMillis;
    private final Supplier<String> network;
    private final Map<String, ModuleId> modules = new HashMap<>();

    ProjectSources(
            String program,
            Project project,
            ComponentUses uses,
            JournalBook journal,
            long packageMillis,
            Supplier<String> network) {
        this.program = program;
        this.project = project;
        this.uses = uses;
        this.journal = journal;
        this.packageMillis = packageMillis;
        this.network = network;
    }

    @Override
    public String resolve(String fromModule, String request, boolean later) throws Unavailable {
        try {
            ModuleId id = project.resolve(fromModule, request, later);
            modules.put(id.name(), id);
            return id.name();
        } catch (ProjectException e) {
            throw unavailable(e.problem(), false);
        }
    }

    @Override
    public String text(String module) throws Unavailable {
        try {
            return project.module(modules.getOrDefault(module, ModuleId.of(module)))
                    .text();
        } catch (ProjectException e) {
            throw unavailable(e.problem(), true);
        }
    }

    @Override
    public @Nullable String read(String path) {
        return project.read(path);
    }

    /** What asks for a module that is not there is at fault on the line of its require, which the script knows. */
    private Unavailable unavailable(Problem problem, boolean placed) {
        Fault fault = problem.fault(program);
        return new Unavailable(
                placed ? fault : Fault.of(program, problem.kind(), problem.message(), null, problem.remedy()));
    }

    @Override
    public @Nullable String appModule() {
        return project.script("app");
    }

    @Override
    public String pageModule(String route) throws Unavailable {
        List<Problem> missing = project.missing(route);
        for (Problem problem : missing) {
            if (problem.message().endsWith(".js")) {
                throw unavailable(problem, true);
            }
        }
        String script = project.script(route);
        return script == null ? route + ".js" : script;
    }

    @Override
    public List<String> components(String route) {
        return reported(uses.closure(route));
    }

    @Override
    public List<String> awaited(String route) {
        return reported(uses.awaited(route));
    }

    /** Writes down what of the components is missing or beyond the rig. */
    private List<String> reported(List<String> all) {
        uses.takeProblems().forEach(problem -> journal.fault(problem.fault(program)));
        uses.takePlugins().forEach(plugin -> journal.notImplemented(program, "component " + plugin));
        return all;
    }

    @Override
    public String packageOf(String path) {
        return uses.packageOf(path);
    }

    @Override
    public void packageArrived(String root) {
        uses.packageArrived(root);
    }

    @Override
    public long packageMillis() {
        return packageMillis;
    }

    @Override
    public boolean isOnline() {
        return !network.get().equals("none");
    }

    @Override
    public List<String> preloaded(String route) {
        return uses.preloaded(route, network.get());
    }

    @Override
    public boolean injectsLater(String route) {
        return uses.injectsLater(route);
    }

    @Override
    public void injected(String path) {
        uses.injected(path);
    }

    @Override
    public String component(String fromPath, String request) {
        String found = project.componentPath(fromPath, request);
        return found == null ? "" : found;
    }

    @Override
    public Map<String, String> componentGenerics(String path) {
        return uses.generics(path);
    }

    @Override
    public Map<String, Object> componentConfig(String path) {
        return project.component(path).raw();
    }

    @Override
    public boolean hasPage(String route) {
        return project.pages().contains(route);
    }

    @Override
    public boolean isIndependent(String route) {
        return project.app().subPackages().stream().anyMatch(part -> part.independent() && part.holds(route));
    }

    @Override
    public boolean hasPlugin(String alias) {
        return project.app().declaresPlugin(alias);
    }

    @Override
    public List<String> tabs() {
        TabBar bar = project.app().tabBar();
        return bar == null ? List.of() : bar.pagePaths();
    }
}
