package io.liverig.internal.media.simulated;

import io.liverig.options.Link;

/**
 * What a sender's streams are when they reach the server.
 *
 * @param encoding what is encoded; nothing during an outage
 * @param continuity which share of the stream's time arrives, 1 when all of it does
 * @param link the way to the server
 * @param queueMillis how long the picture waits before it is sent
 */
record Outgoing(Encoding encoding, double continuity, Link link, int queueMillis) {}
