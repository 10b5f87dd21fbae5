package io.liverig.view;

import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.ForTemplate;
import io.liverig.view.wxml.IfTemplate;
import io.liverig.view.wxml.IncludeTemplate;
import io.liverig.view.wxml.LetTemplate;
import io.liverig.view.wxml.Reads;
import io.liverig.view.wxml.TemplateNode;
import io.liverig.view.wxml.TextTemplate;
import io.liverig.view.wxml.UseTemplate;
import java.util.List;

/** A template record at work in one tree: it stands for none, one or many nodes. */
abstract class Part {
    /** Makes the part for a record, with its nodes. */
    static Part of(TemplateNode template, Frame frame) {
        if (frame.slot() != null && !SlotContent.takes(template, frame)) {
            return new NoPart(template);
        }
        if (template instanceof ElementTemplate element) {
            ComponentType type = frame.tree().component(element.tag());
            Frame place = SlotNames.of(element, frame);
            return type == null ? new ElementPart(element, place) : new ComponentPart(element, place, type);
        }
        if (template instanceof TextTemplate text) {
            return new TextPart(text, frame);
        }
        if (template instanceof IfTemplate condition) {
            return new IfPart(condition, frame);
        }
        if (template instanceof ForTemplate loop) {
            return new ForPart(loop, frame);
        }
        if (template instanceof LetTemplate let) {
            return new LetPart(let, frame);
        }
        return template instanceof UseTemplate use
                ? new UsePart(use, frame)
                : new IncludePart((IncludeTemplate) template, frame);
    }

    /** Returns the variables that decide whether an update concerns the part. */
    abstract Reads reads();

    /** Takes what the commit has changed. */
    abstract void update();

    /** Adds the nodes that the part stands for. */
    abstract void addNodes(List<ViewNode> nodes);

    /** Tells the commit that all nodes of the part are gone. */
    abstract void remove();
}
