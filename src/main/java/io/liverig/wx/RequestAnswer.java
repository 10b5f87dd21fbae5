package io.liverig.wx;

import java.util.Map;

/** How a request ends. */
public sealed interface RequestAnswer {
    /** Returns how long it takes, in milliseconds of the rig's clock. */
    long delayMillis();

    /**
     * The server answers.
     *
     * @param statusCode the HTTP status
     * @param header the response's header
     * @param body the response's body as text
     */
    record Response(int statusCode, Map<String, String> header, String body, long delayMillis)
            implements RequestAnswer {}

    /**
     * The request fails on its way.
     *
     * @param reason what follows {@code request:fail} in errMsg: {@code timeout}
     */
    record Failure(String reason, long delayMillis) implements RequestAnswer {}

    /** Makes an answer of status 200 that arrives at once. */
    static RequestAnswer json(String body) {
        return new Response(200, Map.of("content-type", "application/json"), body, 0);
    }
}
