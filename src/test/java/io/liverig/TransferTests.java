package io.liverig;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.answer.RequestAnswer;
import io.liverig.answer.RequestCall;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests, uploads and downloads of a page, answered by a test. */
class TransferTests {
    private static final String PAGE = """
            const log = []
            const note = (name) => (res) => log.push(name + ' ' + JSON.stringify(res))
            let task
            Page({
              begin(name, options) {
                task = wx[name]({ ...options, success: note('success'), fail: note('fail') })
                task.onHeadersReceived((res) => log.push('header ' + res.header.from))
                task.onProgressUpdate && task.onProgressUpdate(note('progress'))
              },
              abort() { task.abort() },
              bytes() {
                const one = wx.request({ url: 'https://a.example.com/b', responseType: 'arraybuffer',
                  success: (res) => log.push(new Uint8Array(res.data).join()) })
                const two = wx.request({ url: 'https://a.example.com/b', enableChunked: true })
                two.onChunkReceived((res) => log.push('chunk ' + new Uint8Array(res.data).join()))
                return typeof one.abort
              },
              take() { return log.splice(0) },
            })
            """;
    private static final byte[] FILE = "0123456789".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();
    private MiniProgram app;
    private PageHandle page;

    @BeforeEach
    void open() {
        app = rig.open(ProgramFolder.in(folder, "files")
                .file("note.txt", "note")
                .page(PAGE)
                .folder());
        page = app.start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private List<?> log() {
        rig.settle();
        return page.call("take") instanceof List<?> list ? list : List.of();
    }

    private List<?> log(String name, Map<String, ?> options) {
        page.call("begin", name, options);
        return log();
    }

    @Test
    void aDownloadBecomesATemporaryFile() {
        app.phone()
                .answer(
                        "https://a.example.com/",
                        call -> new RequestAnswer.FileResponse(200, Map.of("from", "server"), FILE, 400));
        assertEquals(
                List.of(
                        "progress {\"progress\":50,\"totalBytesWritten\":5,\"totalBytesExpectedToWrite\":10}",
                        "header server",
                        "progress {\"progress\":100,\"totalBytesWritten\":10,\"totalBytesExpectedToWrite\":10}",
                        "success {\"errMsg\":\"downloadFile:ok\",\"tempFilePath\":\"wxfile://tmp_1.png\","
                                + "\"statusCode\":200,\"header\":{\"from\":\"server\"}}"),
                log("downloadFile", Map.of("url", "https://a.example.com/a.png?x=1")));
        assertArrayEquals(FILE, app.phone().file("wxfile://tmp_1.png"));
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void aDownloadGoesWhereTheProgramWants() {
        app.phone().lend("https://a.example.com/a.bin", FILE);
        Map<String, ?> into = Map.of("url", "https://a.example.com/a.bin", "filePath", "wxfile://usr/kept.bin");
        assertTrue(log("downloadFile", into).toString().contains("\"filePath\":\"wxfile://usr/kept.bin\""));
        assertArrayEquals(FILE, app.phone().file("wxfile://usr/kept.bin"));
        Map<String, ?> away = Map.of("url", "https://a.example.com/a.bin", "filePath", "elsewhere/kept.bin");
        assertTrue(log("downloadFile", away)
                .contains("fail {\"errMsg\":\"downloadFile:fail permission denied, open elsewhere/kept.bin\"}"));
    }

    @Test
    void anUploadTakesAFileToTheServer() {
        List<RequestCall> calls = new ArrayList<>();
        app.phone().answer("https://a.example.com/up", call -> {
            calls.add(call);
            return RequestAnswer.json("{\"id\":7}");
        });
        Map<String, Object> options = Map.of(
                "url",
                "https://a.example.com/up",
                "filePath",
                "/note.txt",
                "name",
                "file",
                "formData",
                Map.of("k", "v"));
        assertEquals(
                List.of(
                        "header undefined",
                        "progress {\"progress\":100,\"totalBytesSent\":4,\"totalBytesExpectedToSend\":4}",
                        "success {\"errMsg\":\"uploadFile:ok\",\"data\":\"{\\\"id\\\":7}\",\"statusCode\":200}"),
                log("uploadFile", options));
        RequestCall.Upload file = calls.get(0).file();
        assertEquals(
                "file note", file == null ? "" : file.name() + " " + new String(file.bytes(), StandardCharsets.UTF_8));
        assertEquals("POST {k=v}", calls.get(0).method() + " " + calls.get(0).data());
    }

    @Test
    void whatIsNotThereFailsInWeChatsWords() {
        Map<String, ?> gone = Map.of("url", "https://a.example.com/", "filePath", "gone.txt", "name", "file");
        assertEquals(List.of("fail {\"errMsg\":\"uploadFile:fail file not found\"}"), log("uploadFile", gone));
        Map<String, ?> off = Map.of("url", "https://b.example.com/", "filePath", "note.txt", "name", "file");
        assertEquals(List.of("fail {\"errMsg\":\"uploadFile:fail url not in domain list\"}"), log("uploadFile", off));
        assertEquals(
                List.of("fail {\"errMsg\":\"downloadFile:fail url not in domain list\"}"),
                log("downloadFile", Map.of("url", "https://b.example.com/")));
        assertTrue(rig.timeline().toString().contains("answer it with phone().answer"));
    }

    @Test
    void withoutANetworkRequestsFail() {
        app.phone().answer("https://", call -> RequestAnswer.json("1")).network(Network.NONE);
        assertEquals(
                List.of(
                        "fail {\"errMsg\":\"request:fail \u4f3c\u4e4e\u5df2\u65ad\u5f00\u4e0e\u4e92\u8054\u7f51\u7684\u8fde\u63a5\u3002\"}"),
                log("request", Map.of("url", "https://a.example.com/")));
    }

    @Test
    void aTaskCanBeAborted() {
        app.phone().answer("https://", call -> new RequestAnswer.Response(200, Map.of(), "text", 5000));
        for (String name : List.of("request", "downloadFile")) {
            page.call("begin", name, Map.of("url", "https://a.example.com/"));
            page.call("abort");
            assertEquals(List.of("fail {\"errMsg\":\"" + name + ":fail abort\"}"), log());
            page.call("abort");
            assertEquals(List.of(), log());
        }
    }

    @Test
    void aRequestGivesBytesWholeOrInPieces() {
        app.phone().answer("https://a.example.com/b", call -> RequestAnswer.file(new byte[] {1, -1}));
        assertEquals("function", page.call("bytes"));
        assertEquals(List.of("1,255", "chunk 1,255"), log());
    }
}
