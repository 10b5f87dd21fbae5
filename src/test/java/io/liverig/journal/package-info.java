/**
 * What the journal keeps.
 *
 * <p>Start at {@link io.liverig.journal.JournalBookTests}.
 */
@NullMarked
package io.liverig.journal;

import org.jspecify.annotations.NullMarked;
