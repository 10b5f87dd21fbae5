/**
 * The properties, one class a chapter of {@code properties.json}: how steps are drawn, and what a trace must hold.
 * Start at {@link io.liverig.conformance.chapter.Chapters}.
 */
@NullMarked
package io.liverig.conformance.chapter;

import org.jspecify.annotations.NullMarked;
