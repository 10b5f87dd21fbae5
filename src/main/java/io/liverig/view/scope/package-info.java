/**
 * Which names a binding sees, and which of them an update has changed.
 *
 * <p>Start at {@link io.liverig.view.scope.DataScope}.
 */
@NullMarked
package io.liverig.view.scope;

import org.jspecify.annotations.NullMarked;
