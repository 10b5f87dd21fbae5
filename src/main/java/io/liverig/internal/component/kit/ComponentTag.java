package io.liverig.internal.component.kit;

import java.util.Set;

/**
 * A tag with behaviour: what of its page in the {@link Catalogue} is there.
 *
 * @param tag the tag
 * @param maker makes the component behind a node
 * @param attributes the attributes that something follows from
 * @param events the events that come about by themselves or when a test drives the component
 */
public record ComponentTag(String tag, Maker maker, Set<String> attributes, Set<String> events) {
    /** Makes a component. */
    public interface Maker {
        Component make(ComponentContext kit, ComponentTag kind);
    }
}
