package io.liverig;

import io.liverig.data.Fields;
import io.liverig.data.PlainData;
import io.liverig.data.Rect;
import io.liverig.data.Undefined;
import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RunningElement;
import io.liverig.journal.RowKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One element of a page, as long as it is there: an update keeps it where the template keeps it. */
public final class ElementHandle {
    private final RigCore core;
    private final ProgramRuntime runtime;
    private final RunningElement element;

    ElementHandle(RigCore core, ProgramRuntime runtime, RunningElement element) {
        this.core = core;
        this.runtime = runtime;
        this.element = element;
    }

    private <T extends @Nullable Object> T read(Callable<T> reading) {
        return runtime.read(reading);
    }

    /** Returns the tag. */
    public String tag() {
        return element.tag();
    }

    /** Returns the id attribute, or "". */
    public String id() {
        return read(element::id);
    }

    /**
     * Returns an attribute's present value, with its type.
     *
     * @return null, Boolean, Double, String, List, Map, or {@link Undefined} when the template sets none
     */
    public @Nullable Object attribute(String name) {
        return read(() -> element.attribute(name));
    }

    /** Returns all attributes. */
    public Map<String, Object> attributes() {
        return read(element::attributes);
    }

    /** Returns the dataset. */
    public Map<String, Object> dataset() {
        return read(element::dataset);
    }

    /** Returns all text within the element. */
    public String text() {
        return read(element::text);
    }

    /**
     * Returns the first element inside a component that a selector means, in the component's own template.
     *
     * @throws java.util.NoSuchElementException when there is none, or the element is no component
     */
    public ElementHandle find(String selector) {
        List<ElementHandle> all = findAll(selector);
        if (all.isEmpty()) {
            throw new NoSuchElementException(
                    this + " has no element \"" + selector + "\" inside; the page is\n" + read(element::renderPage));
        }
        return all.get(0);
    }

    /** Returns all elements inside a component that a selector means, in its template's order; none in other elements. */
    public List<ElementHandle> findAll(String selector) {
        return read(() -> element.inside(selector).stream()
                .map(found -> new ElementHandle(core, runtime, found))
                .toList());
    }

    /**
     * Returns a copy of what a component's {@code data} holds, its properties included.
     *
     * @param path a data path, "" for all of it
     * @throws IllegalStateException when the element is no component, or its program was stopped or closed
     */
    public @Nullable Object data(String path) {
        return read(() -> component().data(path));
    }

    /**
     * Calls a method of a component and returns what it returns, copied.
     *
     * @throws io.liverig.journal.ScriptException when it throws, or the component has no such method
     * @throws IllegalStateException when the element is no component
     */
    public @Nullable Object call(String method, Object... arguments) {
        return runtime.act(() -> {
            note("call", Map.of("method", method));
            return component().call(method, List.of(arguments));
        });
    }

    /**
     * Returns how a live-pusher or live-player stands: its state, camera, zoom, music, what is done to its picture and
     * sound, whether the small window shows it.
     *
     * @throws IllegalStateException when the element is none of the two, or is not on a page any more
     */
    public Map<String, Object> state() {
        return read(() -> element.state()
                .orElseThrow(() -> new IllegalStateException(
                        this + " has no state; only a live-pusher or live-player on a page has")));
    }

    private RunningElement component() {
        runtime.requireRunning();
        if (!element.isComponent()) {
            throw new IllegalStateException(this + " is no component of the program");
        }
        return element;
    }

    /**
     * Returns what the user sees set: the text of an input, whether a switch is on, the index of a picker, the values of
     * a checkbox-group, how far a scroll-view is scrolled; {@link Undefined} for an element that holds nothing.
     */
    public @Nullable Object value() {
        return read(element::value);
    }

    /** Returns where the element is on the screen; see {@link Rect#exact}. */
    public Rect rect() {
        return read(element::rect);
    }

    /**
     * Taps the element; the tap bubbles. Buttons submit, switches turn, labels pass on, navigators go; a tap on a
     * disabled button is lost.
     */
    public ElementHandle tap() {
        return act("tap", Map.of(), () -> {
            runtime.life().requireFront("tap");
            element.tap();
        });
    }

    /**
     * Types a text into an input or a textarea in place of what is there, which gets the keyboard if it has not.
     *
     * @throws IllegalArgumentException when the element takes no text
     * @throws IllegalStateException when it is disabled
     */
    public ElementHandle input(String value) {
        return act("input", Map.of("value", value), () -> element.input(value));
    }

    /** Presses the key of the keyboard that ends the typing: done, search, send. */
    public ElementHandle confirm() {
        return act("confirm", Map.of(), element::confirm);
    }

    /** Gives an input or a textarea the keyboard. */
    public ElementHandle focus() {
        return act("focus", Map.of(), element::focus);
    }

    /** Sends the keyboard of an input or a textarea away. */
    public ElementHandle blur() {
        return act("blur", Map.of(), element::blur);
    }

    /**
     * Sets what a finger can set.
     *
     * @param value switch, checkbox and radio: whether they are on; checkbox-group: a list of values; radio-group: a
     *     value; slider: a number; picker: an index or what is shown, a list of indexes, "09:30", "2026-01-31" or a list of
     *     places, after its mode; picker-view: a list of indexes; swiper: an index; movable-view: {@code {x, y}}
     * @throws IllegalArgumentException when the element cannot have that value; the message says which it can
     * @throws IllegalStateException when it is disabled
     */
    public ElementHandle change(Object value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", PlainData.ofTest(value));
        return act("change", row, () -> element.change(PlainData.ofTest(value)));
    }

    /** Closes a picker without a choice. */
    public ElementHandle cancel() {
        return act("cancel", Map.of(), element::cancel);
    }

    /** Scrolls a scroll-view so far that this many pixels are above its edge, or left of it. */
    public ElementHandle scrollTo(double top) {
        return act("scrollTo", Map.of("top", top), () -> element.scrollTo(top));
    }

    /** Pulls a scroll-view with a refresher down and lets it go. */
    public ElementHandle pullDown() {
        return act("pullDown", Map.of(), element::pullDown);
    }

    /** Sends an event of any type that does not bubble: {@code trigger("change", Map.of("value", true))}. */
    public ElementHandle trigger(String type, @Nullable Object detail) {
        Map<String, Object> row = Fields.of("type", type).and("detail", detail);
        return act("trigger", row, () -> element.trigger(type, detail));
    }

    /**
     * Lets a live-pusher or live-player send one of its state codes with the message that devices give it, as if the
     * device did; nothing else follows from it. For codes that the rig never brings about by itself; the others come by
     * {@link Trouble}, {@link RoomControl} and {@link Network}.
     *
     * @param code a number of https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html or
     *     live-player.html
     * @throws IllegalArgumentException when the element has no such code
     */
    public ElementHandle code(int code) {
        Map<String, Object> detail = element.codeDetail(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        this + " has no code " + code + "; liverig coverage lists those that there are"));
        return act("code", Map.of("code", code), () -> element.trigger("statechange", detail));
    }

    private ElementHandle act(String what, Map<String, Object> detail, Runnable action) {
        return runtime.act(() -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("element", "<" + element.tag() + (element.id().isEmpty() ? "" : "#" + element.id()) + ">");
            row.putAll(detail);
            note(what, row);
            action.run();
            return this;
        });
    }

    private void note(String what, Map<String, Object> detail) {
        core.journal().row(runtime.id(), element.page().toString(), RowKind.ACTION, what, detail);
    }

    @Override
    public String toString() {
        return "<" + element.tag() + (id().isEmpty() ? "" : " id=\"" + id() + "\"") + ">";
    }
}
