/**
 * Pages, the page stack, life cycles, handlers, components and subpackages of one program.
 *
 * <p>Start at {@link io.liverig.internal.logic.page.ProgramScripts}, by which everything here enters the scripts.
 */
@NullMarked
package io.liverig.internal.logic.page;

import org.jspecify.annotations.NullMarked;
