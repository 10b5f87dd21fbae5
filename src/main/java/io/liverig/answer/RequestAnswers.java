package io.liverig.answer;

/** Answers the requests of a program in place of a server. */
public interface RequestAnswers {
    /** Returns how the request ends. */
    RequestAnswer answer(RequestCall call);
}
