package io.liverig.conformance.stateful;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something that can be done.
 *
 * @param name its name
 * @param possible whether it can be done now; a move that cannot is left out
 * @param act does it, and tells the model
 */
record Move(String name, Predicate<PlayedCall> possible, Consumer<PlayedCall> act) {}
