/**
 * The properties, one class a chapter. Start at {@link io.liverig.conformance.chapter.Chapters}.
 */
@NullMarked
package io.liverig.conformance.chapter;

import org.jspecify.annotations.NullMarked;
