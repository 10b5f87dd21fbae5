package io.liverig.internal.view.wxml.template;

import io.liverig.journal.Place;
import java.util.List;

/**
 * An element.
 *
 * @param tag the tag with its case
 * @param attributes all attributes that are neither directives, handlers, dataset nor marks, in the template's order
 * @param dataset what {@code data-} attributes give, by the dataset's keys
 * @param marks what {@code mark:} attributes give
 * @param listeners the wxs functions that {@code change:} attributes name, by the attribute they listen to
 * @param own what the attributes read, those of dataset, marks and handlers left out: they are worked out when an
 *     event asks for them
 */
public record ElementTemplate(
        String tag,
        List<AttributeBinding> attributes,
        List<AttributeBinding> dataset,
        List<AttributeBinding> marks,
        List<HandlerBinding> handlers,
        List<AttributeBinding> listeners,
        List<TemplateNode> children,
        Reads own,
        Reads reads,
        Place at)
        implements TemplateNode {}
