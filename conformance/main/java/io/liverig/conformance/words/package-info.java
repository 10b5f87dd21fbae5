/**
 * Steps and differences in words, for whoever reads a failure. Start at {@link
 * io.liverig.conformance.words.Differences}.
 */
@NullMarked
package io.liverig.conformance.words;

import org.jspecify.annotations.NullMarked;
