package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the files of a component. */
final class ComponentMaker {
    private static final String METHODS = """
              methods: {
                heard(now, old) { app.note('%1$s heard', now, old) },
                change(pairs) { this.setData(app.changes(pairs)) },
                bump() { this.setData({ n: this.data.n + 1 }) },
                spliced(splice) {
                  const [key, from, count, items] = app.value(splice)
                  this.spliceArrayDataOnPath([key], from, count, items)
                },
                splice(pairs, splice) { this.spliced(splice); this.applyDataUpdates() },
                group(pairs, splice) {
                  this.groupUpdates(() => { this.setData(app.changes(pairs)); this.spliced(splice) })
                },
                later(pairs, splice) { this.spliced(splice); this.updateData(app.changes(pairs)); this.setData({ s: 'later' }) },
                send(name, detail, options) { this.triggerEvent(name, detail, options) },
                onTap(e) {
                  app.note('%1$s onTap', app.crossed([e.target.dataset, e.currentTarget.dataset, e.mark]), e.target.id)
                  app.after(() => this.setData({ n: this.data.n + 1 }))
                },
                onTap2(e) {
                  app.note('%1$s onTap2', e.currentTarget.id)
                  this.triggerEvent('say', { n: this.data.n }, { bubbles: true, composed: true })
                },
                related(key) { app.note('%1$s related', this.getRelationNodes(key).map(each => [each.is, each.id])) },
                choose(selector) {
                  const all = this.selectAllComponents(selector)
                  const first = this.selectComponent(selector)
                  app.note('%1$s choose', all.map(each => [each.is, each.id, each.data.n]), first === (all[0] || null))
                },
                onSay(e) {
                  app.note('%1$s onSay', e.type, app.crossed([e.detail, e.target.dataset, e.currentTarget.dataset]))
                },
              },
            """;

    private static final String NAMED = "{{n ? 'c' : 'd'}}";

    private final Draw draw;
    private final String name;
    private final List<UsableComponent> inner;
    private static final Pattern PROPERTY_OBSERVER =
            Pattern.compile("(?m), observer(\\(now, old\\) \\{.*|: 'heard')(?= \\},$)");

    private final List<String> behaviors;
    private final Relations relations;
    private final Map<String, String> files;

    ComponentMaker(
            Draw draw,
            String name,
            List<UsableComponent> inner,
            List<String> behaviors,
            Relations relations,
            Map<String, String> files) {
        this.draw = draw;
        this.name = name;
        this.inner = inner;
        this.behaviors = behaviors;
        this.relations = relations;
        this.files = files;
    }

    /** Writes the files and returns the component. */
    UsableComponent make() {
        String path = "c/" + name;
        boolean several = draw.maybe(35);
        List<String> slots = new ArrayList<>();
        List<UsableComponent.Trait> traits = traits(several);
        Definition definition = new Definition(draw, name);
        String written = definition.written(data());
        if (traits.contains(UsableComponent.Trait.DYNAMIC_SLOTS)) {
            // When what stands in a dynamic slot hears of an update, beside these: see the ledger.
            written = PROPERTY_OBSERVER.matcher(written).replaceAll("");
        }
        files.put(path + ".wxml", template(several, slots, traits));
        files.put(path + ".json", json(traits).toString());
        files.put(path + ".js", script(written, several, traits));
        draw.met("component");
        return new UsableComponent(name, path, definition.properties(), several ? slots : List.of(), traits);
    }

    private List<UsableComponent.Trait> traits(boolean several) {
        List<UsableComponent.Trait> traits = new ArrayList<>();
        if (several && draw.maybe(35)) {
            traits.add(UsableComponent.Trait.DYNAMIC_SLOTS);
        }
        if (draw.maybe(15)) {
            draw.met("externalClasses");
            traits.add(UsableComponent.Trait.OUTER_CLASS);
        }
        boolean open = inner.stream()
                .anyMatch(part -> part.has(UsableComponent.Trait.GENERIC)
                        || part.has(UsableComponent.Trait.GENERIC_WITH_DEFAULT));
        if (!inner.isEmpty() && draw.maybe(open ? 75 : 30)) {
            boolean otherwise = draw.maybe(50);
            draw.met("componentGenerics" + (otherwise ? " with a default" : ""));
            traits.add(otherwise ? UsableComponent.Trait.GENERIC_WITH_DEFAULT : UsableComponent.Trait.GENERIC);
        }
        return traits;
    }

    private ObjectNode json(List<UsableComponent.Trait> traits) {
        ObjectNode json = Json.obj("component", true, "usingComponents", Uses.json(inner));
        if (traits.contains(UsableComponent.Trait.GENERIC)) {
            json.set("componentGenerics", Json.obj(UsableComponent.GENERIC_TAG, true));
        } else if (traits.contains(UsableComponent.Trait.GENERIC_WITH_DEFAULT)) {
            json.set("componentGenerics", Json.obj(UsableComponent.GENERIC_TAG, Json.obj("default", "./c1")));
        }
        if (!inner.isEmpty() && draw.maybe(15)) {
            draw.met("componentPlaceholder that is not needed");
            json.set("componentPlaceholder", Json.obj(draw.pick(inner).tag(), draw.pick("view", "c1")));
        }
        if (draw.maybe(6)) {
            draw.met("pureDataPattern in the JSON file");
            json.put("pureDataPattern", "^(n|pb)$");
        }
        return json;
    }

    private String data() {
        return Json.obj(
                        "n",
                        draw.below(4),
                        "s",
                        draw.pick("x", "y", ""),
                        "o",
                        Json.obj("x", draw.below(3)),
                        "list",
                        new DataMaker(draw).shortList(),
                        "rows",
                        new DataMaker(draw).shortList())
                .toString();
    }

    private String template(boolean several, List<String> slots, List<UsableComponent.Trait> traits) {
        List<UsableComponent> uses = new ArrayList<>(inner);
        if (traits.contains(UsableComponent.Trait.GENERIC)
                || traits.contains(UsableComponent.Trait.GENERIC_WITH_DEFAULT)) {
            uses.add(new UsableComponent(
                    UsableComponent.GENERIC_TAG, "", List.of("pa", "pb", "pc"), List.of(), List.of()));
        }
        Ingredients shelf =
                new Ingredients(List.of(), List.of(), Uses.of(uses, names -> slot(several, slots, traits, names)));
        WxsModules modules = WxsModules.of(draw);
        String own = traits.contains(UsableComponent.Trait.OUTER_CLASS) ? "<view class=\"v outer\" />" : "";
        return modules.written()
                + new TemplateMaker(draw, modules.over(Names.COMPONENT), shelf).nodes(2)
                + own
                + Uses.rows(draw, inner)
                + slot(several, slots, traits, Names.COMPONENT)
                + "\n";
    }

    /** A slot in a loop, or two of one name, are left to the cases that are written by hand. */
    private String slot(boolean several, List<String> slots, List<UsableComponent.Trait> traits, Names names) {
        boolean dynamic = traits.contains(UsableComponent.Trait.DYNAMIC_SLOTS);
        if (names.loops() > 0 && !dynamic) {
            return "";
        }
        if (!several) {
            if (!slots.isEmpty()) {
                return "";
            }
            slots.add("");
            draw.met("<slot>");
            return condition("");
        }
        List<String> left = new ArrayList<>(List.of("a", "", "b", NAMED));
        left.removeAll(slots);
        if (left.isEmpty()) {
            return "";
        }
        String slot = draw.pick(left);
        slots.add(slot);
        draw.met(dynamic ? "<slot> that is dynamic" + (names.loops() > 0 ? " in a loop" : "") : "<slot> of several");
        if (slot.equals(NAMED)) {
            draw.met("<slot> with a name that is worked out");
        }
        String attribute = slot.isEmpty() ? "" : " name=\"" + slot + "\"";
        if (dynamic) {
            ExpressionMaker expressions = new ExpressionMaker(draw, names);
            attribute += " v=\"" + expressions.binding() + "\" w=\"" + expressions.binding() + "\"";
        }
        return condition(attribute);
    }

    private String condition(String attributes) {
        String condition = "";
        if (draw.maybe(25)) {
            draw.met("<slot> with wx:if");
            condition = " wx:if=\"{{" + draw.pick("n", "pa", "pf", "list.length") + "}}\"";
        }
        return "<slot" + attributes + condition + " />";
    }

    private String script(String written, boolean several, List<UsableComponent.Trait> traits) {
        StringBuilder text = new StringBuilder("const app = getApp()\n");
        text.append("const born = Behavior({ created() { app.enter(this) }, detached() { app.leave(this) } })\n");
        List<String> mixed = new ArrayList<>(List.of("born"));
        List<String> chosen = new ArrayList<>(behaviors);
        chosen.removeIf(behavior -> !draw.maybe(50));
        for (String behavior : MixedIn.byOneWay(chosen, files)) {
            draw.met("behaviors");
            mixed.add("require('../b/" + behavior + ".js')");
        }
        relations.behaviors(name).forEach(kin -> mixed.add("require('../b/" + kin + ".js')"));
        boolean built = draw.maybe(15) || relations.toBehaviors();
        text.append(built ? "app.build(Component(), {\n  behaviors: [" : "Component({\n  behaviors: [")
                .append(String.join(", ", mixed))
                .append("],\n");
        text.append(options(several, traits)).append(relations.written(name));
        if (traits.contains(UsableComponent.Trait.OUTER_CLASS)) {
            text.append("  externalClasses: ['outer'],\n");
        }
        return text.append(written)
                .append(METHODS.formatted(name))
                .append(built ? "}, [" + inits() + "])\n" : "})\n")
                .toString();
    }

    /** What a component that is made step by step does as it is made. */
    private String inits() {
        draw.met("Component() step by step");
        List<String> inits = new ArrayList<>();
        while (inits.size() < 2 && draw.maybe(50)) {
            draw.met("init");
            String at = draw.pick("attached", "created", "moved", "detached");
            String path = draw.pick("n", "pa", "o.**", "s");
            inits.add(String.format(Locale.ROOT, """
                    it => {
                      const tell%4$d = it.method(() => app.note('%1$s told', it.data.s))
                      it.observer('%2$s', (...now) => app.note('%1$s init observer %2$s', ...now))
                      it.lifetime('%3$s', () => { tell%4$d(); it.setData({ s: 'init %3$s' }) })
                      it.pageLifetime('hide', () => app.note('%1$s init hide', it.data.n))
                      return { tell%4$d }
                    }""", name, path, at, inits.size()));
        }
        return String.join(", ", inits);
    }

    private String options(boolean several, List<UsableComponent.Trait> traits) {
        List<String> options = new ArrayList<>();
        if (several) {
            options.add(
                    traits.contains(UsableComponent.Trait.DYNAMIC_SLOTS)
                            ? "dynamicSlots: true"
                            : "multipleSlots: true");
        }
        if (draw.maybe(12)) {
            options.add("virtualHost: true");
        }
        if (draw.maybe(8)) {
            options.add("pureDataPattern: /^(s|pa)$/");
        }
        options.forEach(option -> draw.met("options." + option.split(":", 2)[0]));
        return options.isEmpty() ? "" : "  options: { " + String.join(", ", options) + " },\n";
    }

    /** Writes a behavior. */
    static void behavior(Draw draw, String name, List<String> others, Map<String, String> files) {
        draw.met("Behavior()");
        Definition definition = new Definition(draw, name);
        String data = draw.maybe(50)
                ? Json.obj("n", 3, "o", Json.obj("y", 1), "b", name).toString()
                : "";
        StringBuilder text = new StringBuilder("const app = getApp()\nmodule.exports = Behavior({\n");
        if (!others.isEmpty() && draw.maybe(40)) {
            draw.met("behavior in a behavior");
            text.append("  behaviors: [require('./").append(draw.pick(others)).append(".js')],\n");
        }
        text.append(definition.written(data));
        text.append("  methods: { heard(now, old) { app.note('").append(name).append(" heard', now, old) } },\n})\n");
        files.put("b/" + name + ".js", text.toString());
    }
}
