/**
 * Tries properties on implementations and shrinks what breaks them. Start at {@link
 * io.liverig.conformance.engine.Trial}.
 */
@NullMarked
package io.liverig.conformance.engine;

import org.jspecify.annotations.NullMarked;
