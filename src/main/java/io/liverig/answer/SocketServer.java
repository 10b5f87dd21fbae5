package io.liverig.answer;

/** A server in place of the real one: it is told of each connection that a program makes. */
public interface SocketServer {
    /**
     * Meets a connection before it is open: says what it does about messages, sends the first ones, or refuses.
     *
     * @param peer the server's end of the connection, which may be kept and used later
     */
    void connected(SocketPeer peer);
}
