package io.liverig.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The server's end of a WebSocket connection.
 *
 * <p>What it does reaches the program as tasks of the rig's queue, in the order in which it was done; a test that keeps it
 * lets the rig settle afterwards. What is sent before the connection is open arrives behind its opening.
 */
public interface SocketPeer {
    /** Returns the address as the program wrote it. */
    String url();

    /** Returns the header that the program set. */
    Map<String, Object> header();

    /** Returns the sub-protocols that the program offers. */
    List<String> protocols();

    /** Returns whether messages can go either way. */
    boolean isOpen();

    /** Says what to do with each text that the program sends. */
    SocketPeer onText(Consumer<String> listener);

    /** Says what to do with each message of bytes that the program sends. */
    SocketPeer onBytes(Consumer<byte[]> listener);

    /** Says what to do when the program closes the connection, with its code and reason. */
    SocketPeer onClose(BiConsumer<Integer, String> listener);

    /**
     * Lets the connection open only after a while of the rig's time; without this it opens at once. Longer than the
     * program's {@code timeout} option, or 60 seconds, it never does.
     */
    SocketPeer openAfter(Duration time);

    /** Sends a text. */
    SocketPeer send(String text);

    /** Sends a message of bytes, which the program meets as an ArrayBuffer. */
    SocketPeer send(byte[] bytes);

    /** Does something after a while of the rig's time, unless the connection is closed by then. */
    SocketPeer after(Duration time, Runnable action);

    /** Closes the connection; the program's onClose is told the code, such as 1000, and the reason. */
    void close(int code, String reason);

    /**
     * Does not let the connection open, or breaks it: the program's onError is told why, and onClose the code 1006.
     *
     * @param reason the errMsg of the error
     */
    void refuse(String reason);
}
