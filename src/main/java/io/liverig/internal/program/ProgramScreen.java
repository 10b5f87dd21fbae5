package io.liverig.internal.program;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.data.Rect;
import io.liverig.internal.component.ComponentLayer;
import io.liverig.internal.component.kit.ComponentBase;
import io.liverig.internal.component.kit.Surroundings;
import io.liverig.internal.logic.LogicLayer;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.Sharing;
import io.liverig.internal.port.Reply;
import io.liverig.internal.project.Project;
import io.liverig.internal.view.ViewLayer;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.query.Layouts;
import io.liverig.internal.view.query.Surface;
import io.liverig.internal.view.wxss.Box;
import io.liverig.internal.view.wxss.TextLines;
import io.liverig.internal.view.wxss.Viewport;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.journal.RowKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The screen of one program: its built-in components, where they stand, and who asks for that. */
final class ProgramScreen implements Surroundings, Surface {
    /** How much of a file is read to find an image's size. */
    private static final int HEAD = 256 * 1024;

    private final RigCore core;
    private final String program;
    private final Project project;
    private final Phone phone;
    private final LogicLayer logic;
    private final ViewLayer view;
    private final ComponentLayer components;
    private final Layouts layouts;
    private final ProgramQuestions questions;

    ProgramScreen(RigCore core, String program, Project project, Phone phone, LogicLayer logic, ViewLayer view) {
        this.core = core;
        this.program = program;
        this.project = project;
        this.phone = phone;
        this.logic = logic;
        this.view = view;
        components = new ComponentLayer(new ComponentBase(
                program, core.queue(), core.journal(), core.options().components(), this));
        layouts = new Layouts(program, project::read, this::isolation, core.journal(), this);
        questions = new ProgramQuestions(core, program, layouts, logic, view);
    }

    private String isolation(String route) {
        Object named = project.component(route).raw().get("styleIsolation");
        return named instanceof String text ? text : "";
    }

    ComponentLayer components() {
        return components;
    }

    Layouts layouts() {
        return layouts;
    }

    /** A finger taps the middle of a node; where that is only estimated, a notice says so once a page. */
    void tap(ViewTree tree, ViewNode node) {
        Rect rect = layouts.rect(tree, node);
        double scrolled = scroll(tree.root())[1];
        layouts.noticeEstimate(tree, "tap", rect.exact());
        components.tap(
                node,
                () -> tree.tap(
                        node, rect.left() + rect.width() / 2, rect.top() + scrolled + rect.height() / 2, scrolled));
    }

    ProgramQuestions questions() {
        return questions;
    }

    /** Changes the size of the window and tells the page in front, then everybody. */
    void resize(int width, int height) {
        phone.device().set("windowWidth", width);
        phone.device().set("windowHeight", height);
        Map<String, Object> size = Fields.of("windowWidth", (double) width).and("windowHeight", (double) height);
        Map<String, Object> event = Fields.of("deviceOrientation", width > height ? "landscape" : "portrait")
                .and("size", size);
        PageInstance top = logic.pages().top();
        if (top != null) {
            logic.callPage(top.ref().number(), "onResize", event);
            logic.components().pageLife(top.ref(), "resize", event);
        }
        questions.resized();
        logic.emit("windowResize", Map.of("size", size));
    }

    void forget(PageRef page) {
        layouts.forget(page);
        questions.forget(page);
        phone.chrome().forget(page);
    }

    @Override
    public Viewport viewport() {
        return new Viewport(number("windowWidth"), number("windowHeight"));
    }

    private double number(String name) {
        return JsValues.number(phone.device().get(name));
    }

    @Override
    public double[] scroll(ViewNode node) {
        ViewTree tree = tree(node);
        return tree != null && node == tree.root()
                ? new double[] {0, phone.chrome().page(node.page()).scrollTop()}
                : components.scroll(node);
    }

    @Override
    public @Nullable Object property(ViewNode node, String name) {
        return components.property(node, name);
    }

    @Override
    public void go(PageRef from, String how, String url, int delta, Consumer<String> failed) {
        go(how, url, delta, failed);
    }

    /** Moves between pages in a way that open-type has a word for. */
    void go(String how, String url, int delta, Consumer<String> failed) {
        Answer answer = new Answer(failed);
        switch (how) {
            case "redirect" -> logic.router().redirectTo(url, answer);
            case "switchTab" -> logic.router().switchTab(url, answer);
            case "reLaunch" -> logic.router().reLaunch(url, answer);
            case "navigateBack" -> logic.router().navigateBack(delta, answer);
            case "navigate" -> logic.router().navigateTo(url, answer);
            default -> failed.accept("open-type \"" + how + "\" is not there");
        }
    }

    private record Answer(Consumer<String> failed) implements Reply {
        @Override
        public void ok(Map<String, ? extends Object> fields) {}

        @Override
        public void fail(String reason, Map<String, ? extends Object> fields) {
            failed.accept(reason);
        }
    }

    @Override
    public void share(ViewNode button) {
        Map<String, Object> target = Fields.of("id", button.id()).and("dataset", button.dataset());
        Map<String, Object> event = Fields.of("from", "button").and("target", target);
        core.queue().post(program, "share", () -> shared(button.page(), event));
    }

    /** Asks the page; what it answers at once is a row, what it promises is not waited for. */
    private void shared(PageRef page, Map<String, Object> event) {
        Sharing sharing = logic.sharing();
        int ticket = sharing.ask(page.number(), "onShareAppMessage", event);
        boolean waits = ticket != 0 && sharing.waits(ticket);
        if (ticket == 0) {
            core.journal()
                    .notice(
                            program,
                            page.toString(),
                            "share",
                            "the page has no onShareAppMessage; WeChat shares its title");
        } else if (!waits) {
            core.journal().row(program, page.toString(), RowKind.REPLY, "onShareAppMessage", sharing.take(ticket));
        }
    }

    @Override
    public Map<String, Object> authSetting() {
        phone.scopes().visitSettings();
        return new LinkedHashMap<>(phone.scopes().asked());
    }

    @Override
    public byte @Nullable [] file(String path) {
        return project.head(path, HEAD);
    }

    @Override
    public boolean isOnline() {
        return !"none".equals(phone.device().get("networkType"));
    }

    private @Nullable ViewTree tree(ViewNode node) {
        return view.tree(node.page());
    }

    @Override
    public Extent extent(ViewNode node) {
        ViewTree tree = tree(node);
        Box box = tree == null ? Box.NONE : layouts.box(tree, node);
        if (tree != null) {
            layouts.noticeEstimate(tree, "scroll", box.exact());
        }
        return new Extent(box.width(), box.height(), box.contentWidth(), box.contentHeight(), box.exact());
    }

    @Override
    public Lines lines(ViewNode node, String text) {
        ViewTree tree = tree(node);
        TextLines lines = tree == null ? new TextLines(1, 0) : layouts.lines(tree, node, text);
        double height = lines.count() * lines.lineHeight();
        return new Lines(lines.count(), height, height * 750 / viewport().width());
    }

    @Override
    public double[] placeWithin(ViewNode around, ViewNode node) {
        ViewTree tree = tree(node);
        Box outer = tree == null ? Box.NONE : layouts.box(tree, around);
        Box inner = tree == null ? Box.NONE : layouts.box(tree, node);
        return new double[] {inner.left() - outer.left(), inner.top() - outer.top()};
    }

    @Override
    public void approximate(ViewNode node, String what, String text) {
        layouts.noticeOnce(node.page(), what, text);
    }

    @Override
    public void scrolled(ViewNode node) {
        ViewTree tree = tree(node);
        if (tree != null) {
            questions.scrolled(tree, node);
        }
    }
}
