package io.liverig.internal.wx.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.answer.RequestAnswer;
import io.liverig.internal.wx.WxKit;
import io.liverig.internal.wx.phone.RequestGate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkChapterTests {
    private static final String URL = "https://api.example.com/login";

    private final WxKit kit = new WxKit();
    private final RequestGate gate = kit.phone.requests();

    @Test
    void theNetworkIsOffAndTheTimelineSaysSoOnce() {
        assertEquals(
                "fail url not in domain list", kit.call("request", "url", URL).outcome());
        assertEquals(
                "fail url not in domain list", kit.call("request", "url", URL).outcome());
        assertEquals(1, kit.journal.rows().size());
        assertEquals(
                "the network is off, so " + URL + " can not be reached; answer it with phone().answer(...)",
                kit.journal.rows().get(0).detail().get("text"));
    }

    @Test
    void aScriptedAnswerArrivesParsed() {
        gate.answer("https://api.example.com/", call -> RequestAnswer.json("{\"token\":\"t\"}"));
        WxKit.Answer answer = kit.call("request", "url", URL);
        assertEquals("ok", answer.outcome());
        assertEquals(Map.of("token", "t"), answer.fields().get("data"));
        assertEquals(200.0, answer.fields().get("statusCode"));
        assertEquals(
                "{\"token\":\"t\"}",
                kit.call("request", "url", URL, "dataType", "text").fields().get("data"));
    }

    @Test
    void aBodyThatIsNoJsonStaysText() {
        gate.answer(URL, call -> RequestAnswer.json("<html>"));
        assertEquals("<html>", kit.call("request", "url", URL).fields().get("data"));
    }

    @Test
    void theServerSeesMethodHeaderAndData() {
        gate.answer(URL, call -> RequestAnswer.json("\"" + call.method() + call.header() + call.data() + "\""));
        WxKit.Answer answer =
                kit.call("request", "url", URL, "method", "post", "header", Map.of("a", "b"), "data", "x");
        assertEquals("POST{a=b}x", answer.fields().get("data"));
    }

    @Test
    void theLongestAddressThatFitsAnswers() {
        gate.answer("https://", call -> RequestAnswer.json("1"));
        gate.answer(URL, call -> RequestAnswer.json("2"));
        assertEquals(2.0, kit.call("request", "url", URL).fields().get("data"));
    }

    @Test
    void anAnswerTakesItsTime() {
        gate.answer(URL, call -> new RequestAnswer.Response(503, Map.of(), "", 250));
        assertEquals(503.0, kit.call("request", "url", URL).fields().get("statusCode"));
        assertEquals(250, kit.queue.nowMillis());
    }

    @Test
    void aRequestCanFailOnItsWay() {
        gate.answer(URL, call -> new RequestAnswer.Failure("timeout", 60_000));
        assertEquals("fail timeout", kit.call("request", "url", URL).outcome());
    }

    @Test
    void anAddressMustBeOne() {
        assertEquals(
                "fail invalid url \"/login\"",
                kit.call("request", "url", "/login").outcome());
        assertEquals(
                "fail parameter error: parameter.url should be String instead of Undefined",
                kit.call("request").outcome());
    }

    @Test
    void bytesArriveAsBytes() {
        gate.answer(URL, call -> RequestAnswer.file(new byte[] {1, -1}));
        assertEquals(
                Map.of("__rigBytes", "\u0101\u01ff"),
                kit.call("request", "url", URL, "responseType", "arraybuffer")
                        .fields()
                        .get("data"));
    }

    @Test
    void aProgramWaitsAsLongAsItsTimeout() {
        gate.answer(URL, call -> new RequestAnswer.Response(200, Map.of(), "", 900));
        assertEquals(
                "fail timeout",
                kit.call("request", "url", URL, "timeout", 800.0).outcome());
        assertEquals(800, kit.queue.nowMillis());
        assertEquals("ok", kit.call("request", "url", URL, "timeout", 900.0).outcome());
    }

    @Test
    void aChangeOfNetworkIsTold() {
        kit.phone.device().set("networkType", "none");
        kit.phone.device().set("networkType", "4g");
        assertEquals(
                List.of(
                        "networkStatusChange {isConnected=false, networkType=none}",
                        "networkStatusChange {isConnected=true, networkType=4g}"),
                kit.fired);
        assertEquals("4g", kit.call("getNetworkType").fields().get("networkType"));
    }

    @Test
    void aWeakNetworkIsToldWhenItBecomesSoAndWhenItIsNoMore() {
        kit.phone.device().network("4g", true);
        kit.phone.device().network("4g", true);
        kit.phone.device().network("wifi", false);
        assertEquals(
                List.of(
                        "networkStatusChange {isConnected=true, networkType=4g}",
                        "networkWeakChange {weakNet=true, networkType=4g}",
                        "networkStatusChange {isConnected=true, networkType=wifi}",
                        "networkWeakChange {weakNet=false, networkType=wifi}"),
                kit.fired);
    }
}
