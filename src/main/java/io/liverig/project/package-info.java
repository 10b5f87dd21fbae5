/**
 * A program as it lies on disk: its configuration, its files, and its modules made ready to run.
 *
 * <p>Owns reading app.json and the page JSON, finding what a {@code require} means, and turning import and export into
 * CommonJS. Nothing here runs script. Start at {@link io.liverig.project.Project}.
 */
@NullMarked
package io.liverig.project;

import org.jspecify.annotations.NullMarked;
