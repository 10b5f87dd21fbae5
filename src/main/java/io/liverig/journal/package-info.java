/**
 * What happened: timeline rows, faults, what is not there yet, and the exceptions that carry them to a test.
 *
 * <p>Every room writes through the journal; only the wiring reads the book behind it. Start at
 * {@link io.liverig.journal.Journal}.
 */
@NullMarked
package io.liverig.journal;

import org.jspecify.annotations.NullMarked;
