package io.liverig.view;

import io.liverig.journal.Place;

/**
 * A handler that a node binds at present, whether or not its event ever comes.
 *
 * @param handler the method's name as the binding gives it
 * @param binding how the template binds it, for messages: {@code bindtap on <button>}
 * @param at where the template binds it
 */
public record BoundHandler(String handler, String binding, Place at) {}
