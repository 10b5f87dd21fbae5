/**
 * The example's call page with rooms and components behind it, and an SDK under test in it: what the page hears.
 *
 * <p>Start at {@link io.liverig.conformance.page.PageFlowTests}.
 */
@NullMarked
package io.liverig.conformance.page;

import org.jspecify.annotations.NullMarked;
