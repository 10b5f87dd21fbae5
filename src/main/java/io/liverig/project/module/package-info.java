/**
 * Modules made ready to run: import and export become CommonJS, TypeScript loses its types.
 *
 * <p>Start at {@link io.liverig.project.module.Modules}.
 */
@NullMarked
package io.liverig.project.module;

import org.jspecify.annotations.NullMarked;
