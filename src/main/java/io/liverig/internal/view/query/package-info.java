/**
 * Where nodes stand, who asks for it, and key frame animations.
 *
 * <p>Start at {@link io.liverig.internal.view.query.Layouts}.
 */
@NullMarked
package io.liverig.internal.view.query;

import org.jspecify.annotations.NullMarked;
