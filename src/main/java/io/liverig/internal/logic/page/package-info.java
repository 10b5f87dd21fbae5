/**
 * Pages, the page stack, life cycles, components and subpackages of one program, and calls of handlers by name.
 *
 * <p>Start at {@link io.liverig.internal.logic.page.ProgramScripts}, by which everything here enters the scripts.
 */
@NullMarked
package io.liverig.internal.logic.page;

import org.jspecify.annotations.NullMarked;
