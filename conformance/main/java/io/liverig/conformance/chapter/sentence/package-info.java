/**
 * Properties of letter R: sentences of the document that no other chapter judges, each under the number of its
 * requirement. Start at {@link io.liverig.conformance.chapter.sentence.FurtherSentencesChapter}.
 */
@NullMarked
package io.liverig.conformance.chapter.sentence;

import org.jspecify.annotations.NullMarked;
