package io.liverig;

import io.liverig.data.PageRef;
import io.liverig.journal.JournalBook;
import io.liverig.logic.ComponentQueries;
import io.liverig.logic.LogicLayer;
import io.liverig.project.ComponentUses;
import io.liverig.project.StandIn;
import io.liverig.view.ComponentLife;
import io.liverig.view.ComponentPort;
import io.liverig.view.ComponentRef;
import io.liverig.view.ComponentTree;
import io.liverig.view.ComponentType;
import io.liverig.view.Placeholder;
import io.liverig.view.PropertyWrite;
import io.liverig.view.ViewNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins the components' nodes to their scripts: the view's port to the logic layer, and what scripts ask of the view. */
final class ProgramComponents implements ComponentPort, ComponentQueries {
    private final String program;
    private final ComponentUses uses;
    private final JournalBook journal;
    private final Supplier<LogicLayer> logic;
    private final Function<PageRef, @Nullable ComponentTree> trees;
    private final Map<String, ComponentType> types = new LinkedHashMap<>();

    ProgramComponents(
            String program,
            ComponentUses uses,
            JournalBook journal,
            Supplier<LogicLayer> logic,
            Function<PageRef, @Nullable ComponentTree> trees) {
        this.program = program;
        this.uses = uses;
        this.journal = journal;
        this.logic = logic;
        this.trees = trees;
    }

    /** Lists the components that a page needs, and takes down what of them is missing. */
    List<String> closure(String route) {
        return told(uses.closure(route));
    }

    /** Lists the components that a page needs and that are not on the phone yet. */
    List<String> awaited(String route) {
        return told(uses.awaited(route));
    }

    ComponentUses uses() {
        return uses;
    }

    private List<String> told(List<String> all) {
        uses.takeProblems().forEach(problem -> journal.fault(problem.fault(program)));
        uses.takePlugins().forEach(plugin -> journal.notImplemented(program, "component " + plugin));
        return all;
    }

    @Override
    public @Nullable ComponentType used(String asker, String tag) {
        String path = uses.component(asker, tag);
        return path == null ? null : type(path);
    }

    @Override
    public @Nullable Placeholder placeholder(String asker, String tag) {
        StandIn standIn = uses.standIn(asker, tag);
        if (standIn != null && !standIn.awaited().isEmpty() && uses.isHere(asker, standIn.awaited())) {
            logic.get().components().packages().rendered(standIn.awaited());
        }
        return standIn == null
                ? null
                : new Placeholder(
                        standIn.tag(), standIn.path().isEmpty() ? null : type(standIn.path()), standIn.awaited());
    }

    @Override
    public @Nullable ComponentType type(String path) {
        ComponentType known = types.get(path);
        if (known == null && logic.get().components().type(path) instanceof Map<?, ?> said) {
            known = new ComponentType(
                    path,
                    ComponentType.SlotMode.valueOf(String.valueOf(said.get("slots"))),
                    ComponentType.StyleMode.of(String.valueOf(said.get("styles"))),
                    Boolean.TRUE.equals(said.get("virtualHost")),
                    texts(said.get("properties")),
                    texts(said.get("externalClasses")),
                    texts(said.get("mixes")),
                    uses.generics(path));
            types.put(path, known);
        }
        return known;
    }

    private static Set<String> texts(@Nullable Object list) {
        Set<String> texts = new LinkedHashSet<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }

    @Override
    public @Nullable ComponentType tabBar(String route) {
        return uses.drawsTabBar(route) ? type(ComponentUses.TAB_BAR) : null;
    }

    @Override
    public Map<String, Object> make(ComponentRef component) {
        return logic.get().components().make(component.page(), component.number(), component.path());
    }

    @Override
    public void life(ComponentRef component, ComponentLife moment) {
        logic.get().components().life(component.page(), component.number(), component.path(), moment.name());
    }

    @Override
    public void pageLife(ComponentRef component, String name, @Nullable Object detail) {
        logic.get().components().pageLife(component.page(), component.number(), component.path(), name, detail);
    }

    @Override
    public void write(ComponentRef component, List<PropertyWrite> writes) {
        List<Object> pairs = new ArrayList<>();
        for (PropertyWrite write : writes) {
            pairs.add(write.name());
            pairs.add(write.value());
        }
        logic.get().components().write(component.page(), component.number(), component.path(), pairs);
    }

    @Override
    public void dropped(ComponentRef component) {
        logic.get().components().dropped(component.number());
    }

    private <T> T ask(PageRef page, T otherwise, Function<ComponentTree, T> question) {
        ComponentTree tree = trees.apply(page);
        return tree == null ? otherwise : question.apply(tree);
    }

    @Override
    public List<Integer> select(PageRef page, int component, String selector) {
        return ask(page, List.of(), tree -> tree.select(component, selector));
    }

    @Override
    public int owner(PageRef page, int component) {
        return ask(page, -1, tree -> tree.owner(component));
    }

    @Override
    public int tabBar(PageRef page) {
        ComponentTree tree = trees.apply(page);
        ViewNode bar = tree == null ? null : tree.tabBar();
        return bar == null ? 0 : bar.component();
    }

    @Override
    public String id(PageRef page, int component) {
        return ask(page, "", tree -> tree.id(component));
    }

    @Override
    public Map<String, Object> dataset(PageRef page, int component) {
        return ask(page, Map.of(), tree -> tree.dataset(component));
    }

    @Override
    public List<Object> ancestors(PageRef page, int component) {
        return ask(page, List.of(), tree -> tree.ancestors(component));
    }

    @Override
    public List<Object> below(PageRef page, int component) {
        return ask(page, List.of(), tree -> tree.below(component));
    }

    @Override
    public String chain(PageRef page, int component) {
        return ask(page, page.route(), tree -> tree.chain(component));
    }

    @Override
    public void trigger(PageRef page, int component, String type, boolean bubbles, boolean composed, boolean captures) {
        ComponentTree tree = trees.apply(page);
        if (tree != null) {
            tree.trigger(component, type, bubbles, composed, captures);
        }
    }
}
