/**
 * Runs every component of published component libraries, unmodified: loaded, attached, updated, detached. Start at
 * {@link io.liverig.conformance.framework.libraries.LibraryRun}.
 */
@NullMarked
package io.liverig.conformance.framework.libraries;

import org.jspecify.annotations.NullMarked;
