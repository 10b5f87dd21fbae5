package io.liverig;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.answer.SocketPeer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WebSockets between a page and a server that a test scripts. */
class SocketTests {
    private static final String ADDRESS = "wss://im.example.com";
    private static final String PAGE = """
            const log = []
            let task
            const note = (name) => (res) => log.push(name + ' ' + JSON.stringify(res.data || res))
            Page({
              connect(options) {
                task = wx.connectSocket({ url: 'wss://im.example.com/chat', ...options,
                  success: note('success'), fail: note('fail') })
                task.onOpen(() => log.push('open ' + (task.readyState === task.OPEN)))
                task.onMessage((res) => log.push(typeof res.data === 'string'
                  ? 'message ' + res.data : 'bytes ' + new Uint8Array(res.data).join()))
                task.onError(note('error'))
                task.onClose(note('close'))
                return task.readyState
              },
              send(data) { task.send({ data, success: note('sent'), fail: note('unsent') }) },
              sendBytes() { task.send({ data: new Uint8Array([1, 2, 255]).buffer, fail: note('unsent') }) },
              close(options) { task.close({ ...options, success: note('closing'), fail: note('open still') }); return task.readyState },
              state() { return task.readyState },
              many(n) { for (let i = 0; i < n; i++) this.connect() },
              old() {
                wx.onSocketOpen(() => wx.sendSocketMessage({ data: 'hi', success: note('sent') }))
                wx.onSocketMessage((res) => { log.push('message ' + res.data); wx.closeSocket() })
                wx.onSocketClose(note('close'))
                wx.sendSocketMessage({ data: 'too early', fail: note('unsent') })
                wx.connectSocket({ url: 'wss://im.example.com/old' })
              },
              take() { return log.splice(0) },
            })
            """;

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private MiniProgram program() {
        MiniProgram app = rig.open(ProgramFolder.in(folder, "chat").page(PAGE).folder());
        app.start();
        return app;
    }

    private List<?> log(PageHandle page) {
        rig.settle();
        return page.call("take") instanceof List<?> list ? list : List.of();
    }

    @Test
    void aPageAndAServerTalk() {
        MiniProgram app = program();
        app.phone()
                .socket(
                        ADDRESS,
                        peer -> peer.onText(text -> peer.send("echo " + text)).send("welcome"));
        PageHandle page = app.currentPage();
        assertEquals(0.0, page.call("connect"));
        assertEquals(
                List.of("success {\"errMsg\":\"connectSocket:ok\",\"socketTaskId\":1}", "open true", "message welcome"),
                log(page));
        page.call("send", "hello");
        assertEquals(List.of("sent {\"errMsg\":\"sendSocketMessage:ok\"}", "message echo hello"), log(page));
        assertEquals(1.0, page.call("state"));
        assertTrue(rig.timeline().toString().contains("socket.send"));
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void bytesArriveAsBytesOnBothSides() {
        List<byte[]> heard = new ArrayList<>();
        MiniProgram app = program();
        app.phone().socket(ADDRESS, peer -> peer.onBytes(heard::add).send(new byte[] {0, 127, -1}));
        PageHandle page = app.currentPage();
        page.call("connect");
        assertTrue(log(page).contains("bytes 0,127,255"));
        page.call("sendBytes");
        rig.settle();
        assertArrayEquals(new byte[] {1, 2, -1}, heard.get(0));
    }

    @Test
    void withoutAServerTheAddressIsNotInTheDomainList() {
        PageHandle page = program().currentPage();
        page.call("connect");
        assertEquals(
                List.of(
                        "fail {\"errMsg\":\"connectSocket:fail url not in domain list\"}",
                        "error {\"errMsg\":\"createSocketTask:fail url not in domain list\"}"),
                log(page));
        assertEquals(3.0, page.call("state"));
        assertTrue(rig.timeline().toString().contains("serve it with phone().socket"));
        page.call("connect", Map.of("url", "im.example.com"));
        assertEquals(List.of("fail {\"errMsg\":\"connectSocket:fail invalid url \\\"im.example.com\\\"\"}"), log(page));
    }

    @Test
    void eitherSideCloses() {
        List<SocketPeer> peers = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        MiniProgram app = program();
        app.phone().socket(ADDRESS, peer -> {
            peers.add(peer);
            peer.onClose((code, reason) -> heard.add(code + " " + reason));
        });
        PageHandle page = app.currentPage();
        page.call("connect");
        log(page);
        peers.get(0).close(4001, "kicked");
        assertEquals(List.of("close {\"code\":4001,\"reason\":\"kicked\"}"), log(page));
        page.call("close", Map.of());
        page.call("send", "late");
        assertEquals(
                List.of(
                        "open still {\"errMsg\":\"closeSocket:fail wcwss taskID not exist\"}",
                        "unsent {\"errMsg\":\"SocketTask.send:fail SocketTask.readyState is not OPEN\"}"),
                log(page));
        page.call("connect");
        log(page);
        assertEquals(2.0, page.call("close", Map.of("code", 1000, "reason", "bye")));
        assertEquals(
                List.of("closing {\"errMsg\":\"closeSocket:ok\"}", "close {\"code\":1000,\"reason\":\"bye\"}"),
                log(page));
        assertEquals(List.of("1000 bye"), heard);
    }

    @Test
    void aServerRefusesOrTakesTooLong() {
        MiniProgram app = program();
        PageHandle page = app.currentPage();
        app.phone().socket(ADDRESS, peer -> peer.refuse("Invalid HTTP status."));
        page.call("connect");
        assertEquals(
                List.of(
                        "success {\"errMsg\":\"connectSocket:ok\",\"socketTaskId\":1}",
                        "error {\"errMsg\":\"Invalid HTTP status.\"}",
                        "close {\"code\":1006,\"reason\":\"\"}"),
                log(page));
        app.phone().socket(ADDRESS, peer -> peer.openAfter(Duration.ofSeconds(5)));
        page.call("connect", Map.of("timeout", 2000));
        rig.advance(Duration.ofMillis(1900));
        assertEquals(0.0, page.call("state"));
        assertTrue(log(page).contains("error {\"errMsg\":\"timeout\"}"));
        page.call("connect");
        rig.advance(Duration.ofSeconds(6));
        assertTrue(log(page).contains("open true"));
    }

    @Test
    void aProgramHasFiveConnectionsAtATime() {
        MiniProgram app = program();
        app.phone().socket(ADDRESS, peer -> {});
        PageHandle page = app.currentPage();
        page.call("many", 6);
        assertTrue(log(page)
                .contains("fail {\"errMsg\":\"connectSocket:fail wcwss taskID=6 exceed max concurrent count\"}"));
    }

    @Test
    void withoutANetworkNothingOpens() {
        MiniProgram app = program();
        app.phone()
                .socket(ADDRESS, peer -> peer.send("never"))
                .platform("android")
                .network(Network.NONE);
        PageHandle page = app.currentPage();
        page.call("connect");
        assertEquals(
                List.of(
                        "success {\"errMsg\":\"connectSocket:ok\",\"socketTaskId\":1}",
                        "error {\"errMsg\":\"Unable to resolve host\"}",
                        "close {\"code\":1006,\"reason\":\"\"}"),
                log(page));
        app.phone().network(Network.WIFI);
        page.call("connect");
        assertTrue(log(page).contains("message never"));
    }

    @Test
    void theOldFormSpeaksThroughWx() {
        MiniProgram app = program();
        app.phone().socket(ADDRESS, peer -> peer.onText(text -> peer.send(text + "!")));
        PageHandle page = app.currentPage();
        page.call("old");
        assertEquals(
                List.of(
                        "unsent {\"errMsg\":\"sendSocketMessage:fail WebSocket is not connected\"}",
                        "sent {\"errMsg\":\"sendSocketMessage:ok\"}",
                        "message hi!",
                        "close {\"code\":1000,\"reason\":\"\"}"),
                log(page));
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void whatAServerDoesLaterIsOnTheRigsClock() {
        MiniProgram app = program();
        app.phone()
                .socket(
                        ADDRESS,
                        peer -> peer.after(Duration.ofSeconds(30), () -> peer.send("ping"))
                                .after(Duration.ofSeconds(40), () -> peer.close(1001, "away")));
        PageHandle page = app.currentPage();
        page.call("connect");
        rig.advance(Duration.ofSeconds(29));
        assertEquals(2, page.call("take") instanceof List<?> list ? list.size() : -1);
        rig.advance(Duration.ofSeconds(2));
        assertEquals(List.of("message ping"), page.call("take"));
        assertEquals(List.of("close {\"code\":1001,\"reason\":\"away\"}"), log(page));
    }
}
