package io.liverig.wx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a program makes.
 *
 * @param url the address as the program writes it
 * @param method the method, in capitals
 * @param header what the program sets, by name
 * @param data what the program sends, a plain data value
 */
public record RequestCall(
        String url,
        String method,
        Map<String, Object> header,
        @Nullable Object data) {}
