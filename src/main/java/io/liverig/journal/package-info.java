/**
 * What happened: timeline rows, faults and what is not there yet.
 *
 * <p>Every room writes through {@link io.liverig.journal.Journal}; only the root reads the book behind it.
 */
@NullMarked
package io.liverig.journal;

import org.jspecify.annotations.NullMarked;
