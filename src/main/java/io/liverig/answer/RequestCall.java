package io.liverig.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a program makes.
 *
 * @param url the address as the program writes it
 * @param method the method, in capitals; POST for an upload, GET for a download
 * @param header what the program sets, by name
 * @param data what the program sends, a plain data value; an upload's formData
 * @param file the file of an upload, null for any other request
 */
public record RequestCall(
        String url,
        String method,
        Map<String, Object> header,
        @Nullable Object data,
        @Nullable Upload file) {

    /**
     * A file on its way to the server.
     *
     * @param name the name of its part of the form
     * @param path where the program has it
     * @param bytes what is in it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(String name, String path, byte[] bytes) {}
}
