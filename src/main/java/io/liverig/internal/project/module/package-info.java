/**
 * Modules made ready to run: import and export become CommonJS, TypeScript loses its types.
 *
 * <p>Start at {@link io.liverig.internal.project.module.Modules}.
 */
@NullMarked
package io.liverig.internal.project.module;

import org.jspecify.annotations.NullMarked;
