/**
 * A program's paths, its JSON and its JavaScript as text.
 *
 * <p>Start at {@link io.liverig.project.text.PathText}.
 */
@NullMarked
package io.liverig.project.text;

import org.jspecify.annotations.NullMarked;
