package io.liverig;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.answer.Picked;
import io.liverig.answer.RequestAnswer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page asks the user for: files, places, names, payments. */
class UserAnswerTests {
    private static final String PAGE = """
            const log = []
            Page({
              go() {},
              ask(name, options) {
                wx[name]({ ...options, success: (res) => log.push(JSON.stringify(res)), fail: (res) => log.push(res.errMsg) })
              },
              base64(text) { return wx.arrayBufferToBase64(wx.base64ToArrayBuffer(text)) },
              length(text) { return wx.base64ToArrayBuffer(text).byteLength },
              async awaited() { const res = await wx.scanCode(); log.push(res.result) },
              take() { return log.splice(0) },
            })
            """;
    private static final byte[] PHOTO = ByteBuffer.allocate(33)
            .putInt(0x89504E47)
            .putInt(0x0D0A1A0A)
            .putInt(13)
            .putInt(0x49484452)
            .putInt(40)
            .putInt(30)
            .array();
    private static final Picked VIDEO = Picked.video(new byte[] {1, 2}, Duration.ofMillis(2500), 640, 480);
    private static final Map<String, ?> NONE = Map.of();

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();
    private MiniProgram app;
    private PhoneControl phone;

    @BeforeEach
    void open() {
        app = rig.open(ProgramFolder.in(folder, "asks").page(PAGE).folder());
        app.start();
        phone = app.phone();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private String ask(String name, Map<String, ?> options) {
        app.currentPage().call("ask", name, options);
        return log();
    }

    private String log() {
        rig.settle();
        return app.currentPage().call("take") instanceof List<?> list && list.size() == 1
                ? String.valueOf(list.get(0))
                : "not one answer";
    }

    @Test
    void withoutAScriptTheUserPicksNothingAndTheTimelineSaysSo() {
        for (String name : List.of("chooseImage", "chooseMedia", "chooseVideo", "scanCode", "requestPayment")) {
            assertEquals(name + ":fail cancel", ask(name, NONE));
        }
        assertTrue(rig.timeline().toString().contains("script it with phone().pick"));
        assertTrue(rig.timeline().toString().contains("script it with phone().answerCall(\"scanCode\""));
    }

    @Test
    void aPickedPhotoIsATemporaryFile() {
        phone.pick(Picked.photo(PHOTO), Picked.photo(PHOTO), Picked.photo(PHOTO));
        assertEquals(
                "{\"errMsg\":\"chooseImage:ok\",\"tempFilePaths\":[\"wxfile://tmp_1.png\",\"wxfile://tmp_2.png\"],"
                        + "\"tempFiles\":[{\"path\":\"wxfile://tmp_1.png\",\"size\":33},"
                        + "{\"path\":\"wxfile://tmp_2.png\",\"size\":33}]}",
                ask("chooseImage", Map.of("count", 2)));
        assertArrayEquals(PHOTO, phone.file("wxfile://tmp_2.png"));
        assertEquals(
                "{\"errMsg\":\"getImageInfo:ok\",\"width\":40,\"height\":30,\"type\":\"png\","
                        + "\"path\":\"wxfile://tmp_1.png\",\"orientation\":\"up\"}",
                ask("getImageInfo", Map.of("src", "wxfile://tmp_1.png")));
        assertTrue(ask("compressImage", Map.of("src", "wxfile://tmp_1.png")).contains("\"wxfile://tmp_3.png\""));
        ask("saveImageToPhotosAlbum", Map.of("filePath", "wxfile://tmp_3.png"));
        assertEquals(List.of("wxfile://tmp_3.png"), phone.album());
    }

    @Test
    void aPickedVideoTellsItsLength() {
        phone.pick(VIDEO).pick(VIDEO, Picked.photo(PHOTO)).pick(VIDEO);
        assertEquals(
                "{\"errMsg\":\"chooseVideo:ok\",\"tempFilePath\":\"wxfile://tmp_1.mp4\",\"duration\":2.5,\"width\":640,"
                        + "\"height\":480,\"size\":2,\"thumbTempFilePath\":\"\"}",
                ask("chooseVideo", NONE));
        String media = ask("chooseMedia", Map.of("mediaType", List.of("mix")));
        assertTrue(media.contains("\"type\":\"mix\"") && media.contains("\"width\":40,\"height\":30"), media);
        assertEquals("chooseMedia:fail cancel", ask("chooseMedia", Map.of("mediaType", List.of("image"))));
    }

    @Test
    void aFileOfAConversationHasItsName() {
        phone.pick(Picked.file("report.pdf", new byte[3]), Picked.photo(PHOTO));
        String files = ask("chooseMessageFile", Map.of("count", 5, "type", "file"));
        assertTrue(files.contains("\"name\":\"report.pdf\",\"type\":\"file\"") && !files.contains("photo"), files);
    }

    @Test
    void eachScriptedAnswerServesOneCall() {
        phone.answerCall("scanCode", Map.of("result", "42")).failCall("scanCode", "no code");
        app.currentPage().call("awaited");
        assertEquals("42", log());
        assertEquals("scanCode:fail no code", ask("scanCode", NONE));
        assertEquals("scanCode:fail cancel", ask("scanCode", NONE));
        phone.answerCall("getUserProfile", Map.of("userInfo", Map.of("nickName", "Ann")));
        assertTrue(ask("getUserProfile", Map.of("desc", "x")).contains("\"nickName\":\"Ann\""));
        String refusal =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> phone.answerCall("scan", NONE))
                        .getMessage());
        assertTrue(refusal.contains("chooseAddress"), refusal);
    }

    @Test
    void everybodyIsAnonymousAndAPlaceNeedsPermission() {
        assertTrue(ask("getUserInfo", NONE).contains("\"nickName\":\"\u5fae\u4fe1\u7528\u6237\""));
        assertEquals("getLocation:fail no place is known", ask("getLocation", NONE));
        phone.answerCall("getLocation", Map.of("latitude", 23.1, "longitude", 113.3));
        assertTrue(ask("getLocation", NONE).contains("\"latitude\":23.1"));
        phone.deny("scope.userLocation");
        assertEquals("getLocation:fail auth deny", ask("getLocation", NONE));
    }

    @Test
    void whatIsShownIsKept() {
        ask("makePhoneCall", Map.of("phoneNumber", "10086"));
        ask("previewMedia", Map.of("sources", List.of()));
        assertEquals("openDocument:fail file doesn't exist", ask("openDocument", Map.of("filePath", "gone.pdf")));
        assertTrue(ask("openLocation", Map.of("latitude", "1")).contains("parameter.latitude should be Number"));
        assertEquals(
                List.of("makePhoneCall", "previewMedia"),
                phone.shown().stream().map(shown -> shown.get("api")).toList());
        assertTrue(
                ask("requestSubscribeMessage", Map.of("tmplIds", List.of("t1"))).contains("\"t1\":\"accept\""));
    }

    @Test
    void aPictureOfAServerIsMeasured() {
        phone.answer("https://cdn.example.com/", call -> RequestAnswer.file(PHOTO));
        String info = ask("getImageInfo", Map.of("src", "https://cdn.example.com/a.png"));
        assertTrue(info.contains("\"width\":40") && info.contains("\"path\":\"wxfile://tmp_1.png\""), info);
    }

    @Test
    void bytesBecomeBase64AndBack() {
        assertEquals("AAEC/w==", app.currentPage().call("base64", "AAEC/w=="));
        assertEquals(4.0, app.currentPage().call("length", "AAEC/w=="));
    }
}
