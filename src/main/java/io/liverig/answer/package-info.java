/**
 * What a test puts in the place of servers, sockets and a user's picking.
 *
 * <p>Start at {@link io.liverig.answer.RequestAnswers}; a test hands these in through the program's phone.
 */
@NullMarked
package io.liverig.answer;

import org.jspecify.annotations.NullMarked;
