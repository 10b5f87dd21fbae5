/**
 * A program as it lies on disk: its configuration, its files, its packages.
 *
 * <p>Nothing here runs script. Start at {@link io.liverig.internal.project.Project}.
 */
@NullMarked
package io.liverig.internal.project;

import org.jspecify.annotations.NullMarked;
