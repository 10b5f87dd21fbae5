/**
 * A program's paths, its JSON and its JavaScript as text.
 *
 * <p>Start at {@link io.liverig.internal.project.text.PathText}.
 */
@NullMarked
package io.liverig.internal.project.text;

import org.jspecify.annotations.NullMarked;
