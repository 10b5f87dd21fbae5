package io.liverig.answer;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How a request, an upload or a download ends. */
public sealed interface RequestAnswer {
    /** Returns how long it takes, in milliseconds of the rig's clock; longer than the program waits, it times out. */
    long delayMillis();

    /** The server answers. */
    sealed interface OfServer extends RequestAnswer {
        /** Returns the HTTP status. */
        int statusCode();

        /** Returns the response's header. */
        Map<String, String> header();

        /** Returns the response's body. */
        byte[] bytes();
    }

    /**
     * The server answers with text.
     *
     * @param statusCode the HTTP status
     * @param header the response's header
     * @param body the response's body as text
     */
    record Response(int statusCode, Map<String, String> header, String body, long delayMillis) implements OfServer {
        @Override
        public byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * The server answers with a file.
     *
     * @param statusCode the HTTP status
     * @param header the response's header
     * @param bytes the response's body
     */
    @SuppressWarnings("ArrayRecordComponent")
    record FileResponse(int statusCode, Map<String, String> header, byte[] bytes, long delayMillis)
            implements OfServer {}

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

    /** Makes an answer of status 200 with a file that arrives at once. */
    static RequestAnswer file(byte[] bytes) {
        return new FileResponse(200, Map.of("content-type", "application/octet-stream"), bytes, 0);
    }
}
