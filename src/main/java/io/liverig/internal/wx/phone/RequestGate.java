package io.liverig.internal.wx.phone;

import io.liverig.answer.RequestAnswers;
import io.liverig.answer.SocketServer;
import java.util.Optional;

/** The network as the program sees it: closed, but for the addresses that a test answers. */
public final class RequestGate {
    private final Addresses<RequestAnswers> answers = new Addresses<>();
    private final Addresses<SocketServer> servers = new Addresses<>();

    /**
     * Answers every request, upload and download whose address begins with the given text; the longest text that fits
     * wins.
     *
     * @param urlPrefix the beginning of the address: {@code https://api.example.com/login}
     */
    public void answer(String urlPrefix, RequestAnswers how) {
        answers.put(urlPrefix, how);
    }

    /** Serves every WebSocket connection whose address begins with the given text. */
    public void serve(String urlPrefix, SocketServer server) {
        servers.put(urlPrefix, server);
    }

    public Optional<RequestAnswers> answers(String url) {
        return answers.find(url);
    }

    /** Returns who serves connections to an address. */
    public Optional<SocketServer> server(String url) {
        return servers.find(url);
    }
}
