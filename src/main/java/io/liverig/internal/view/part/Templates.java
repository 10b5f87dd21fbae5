package io.liverig.internal.view.part;

import io.liverig.internal.view.scope.LoopItems;
import io.liverig.internal.view.wxml.TemplateFile;
import io.liverig.internal.view.wxml.TemplateLibrary;
import io.liverig.internal.view.wxml.template.ForTemplate;
import io.liverig.internal.view.wxml.template.IncludeTemplate;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the templates and files that the parts of one page name, and watches how much they make. */
final class Templates {
    /** How many elements, texts, conditions, loops and uses a page may have, those of its components among them. */
    static final int MAX_PARTS = 500_000;

    private final String route;
    private final TemplateLibrary library;
    private int rows;
    private int parts;
    private boolean full;

    Templates(String route, TemplateLibrary library) {
        this.route = route;
        this.library = library;
    }

    TemplateLibrary.@Nullable Definition definition(String name, Frame frame, Place at) {
        if (isTooDeep(frame, at)) {
            return null;
        }
        for (Frame.FileUse use = frame.use(); use != null; use = use.includer()) {
            TemplateLibrary.Definition found = library.definition(name, use.file());
            if (found != null) {
                return isWithinItself(frame, found.file(), name, "template \"" + name + "\" uses itself", at)
                        ? null
                        : found;
            }
        }
        library.fault(
                FaultKind.TEMPLATE,
                "template \"" + name + "\" is not defined",
                at,
                "Define it in this file by <template name> or import the file that does");
        return null;
    }

    @Nullable
    TemplateFile included(IncludeTemplate template, Frame frame) {
        TemplateFile file = isTooDeep(frame, template.at())
                ? null
                : library.file(template.src(), frame.use().file(), "include", template.at());
        if (file != null && isWithinItself(frame, file, "", file.path() + " includes itself", template.at())) {
            return null;
        }
        if (file != null && !file.modules().isEmpty()) {
            String text =
                    "<include> does not bring the <wxs> of " + file.path() + "; name the modules in this file too";
            library.notice(route, "<wxs>", template.at(), text);
        }
        return file;
    }

    /**
     * A template within itself, directly or by way of others, is drawn once: WeChat's compiled templates give the inner
     * use up with a warning (https://github.com/Tencent/kbone/issues/6), for which reason compilers such as Taro's write
     * a template for each level (https://github.com/NervJS/taro/issues/7747).
     */
    private boolean isWithinItself(Frame frame, TemplateFile file, String name, String fact, Place at) {
        boolean within = frame.use().isWithin(file, name);
        if (within) {
            library.notice(
                    route,
                    "<template>",
                    at,
                    fact
                            + "; a device draws nothing for the inner one. Write a template for each level, or a component");
        }
        return within;
    }

    /**
     * Makes room for parts that are about to be made.
     *
     * @return whether the page may have so many more
     */
    boolean makeRoom(int more, Frame frame) {
        if (full) {
            return false;
        }
        if (parts + more > MAX_PARTS) {
            full = true;
            Frame.FileUse use = frame.use();
            boolean used = !use.template().isEmpty();
            String message = "the page would have more than " + MAX_PARTS + " elements, texts and uses of templates"
                    + (used ? "; template \"" + use.template() + "\" adds to them" : "");
            Place at = used ? use.at() : frame.parent().place();
            library.fault(
                    FaultKind.TEMPLATE, message, at, "Render the part that can be seen; what is more is not drawn");
            return false;
        }
        parts += more;
        return true;
    }

    /** Takes note that parts are gone. */
    void giveRoom(int fewer) {
        parts -= fewer;
        full &= fewer == 0;
    }

    private boolean isTooDeep(Frame frame, Place at) {
        boolean tooDeep = frame.use().depth() >= Frame.MAX_DEPTH;
        if (tooDeep) {
            String remedy = "End the recursion by a condition";
            String message = "templates or includes are nested more than " + Frame.MAX_DEPTH + " deep";
            library.fault(FaultKind.TEMPLATE, message, at, remedy);
        }
        return tooDeep;
    }

    /** Makes room for a loop's rows in place of those it had; items that are too many for a page are none. */
    LoopItems room(LoopItems items, int before, Place at) {
        rows -= before;
        if (rows + items.size() > LoopItems.MAX_ROWS) {
            String message = "wx:for would give the page more than " + LoopItems.MAX_ROWS + " rows; this loop has none";
            library.fault(FaultKind.TEMPLATE, message, at, "Render the part of the list that can be seen");
            return LoopItems.NONE;
        }
        rows += items.size();
        return items;
    }

    void noticeRepeatedKeys(ForTemplate template, Map<String, Integer> times) {
        List<String> repeated = times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        library.notice(
                route,
                "wx:key",
                template.at(),
                "several items have the same wx:key \"" + repeated.get(0) + "\"; they are matched by their order");
    }
}
