/**
 * The view layer without pixels: opens a tree for each page, keeps it, and takes changes in.
 *
 * <p>It meets the logic layer through {@code internal.port} alone. Start at {@link io.liverig.internal.view.ViewTree}.
 */
@NullMarked
package io.liverig.internal.view;

import org.jspecify.annotations.NullMarked;
