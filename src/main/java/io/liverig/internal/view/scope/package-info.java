/**
 * Which names a binding sees, and which of them an update has changed, so that only those are worked out again.
 *
 * <p>Start at {@link io.liverig.internal.view.scope.DataScope}.
 */
@NullMarked
package io.liverig.internal.view.scope;

import org.jspecify.annotations.NullMarked;
