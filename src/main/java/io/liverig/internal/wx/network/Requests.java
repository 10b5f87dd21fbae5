package io.liverig.internal.wx.network;

import io.liverig.answer.RequestAnswer;
import io.liverig.answer.RequestAnswer.OfServer;
import io.liverig.answer.RequestCall;
import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.data.Json;
import io.liverig.data.ScriptBytes;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.port.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests of one program: https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html */
final class Requests {
    private static final Exchange.Progress NONE = new Exchange.Progress("", "", 0);

    private final Exchanges exchanges;

    Requests(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    List<HostRow> rows() {
        return exchanges.rows("request", "RequestTask", List.of("HeadersReceived", "ChunkReceived"), this::request);
    }

    private void request(CallArgs args, Reply reply, Exchange exchange) {
        RequestCall call = new RequestCall(
                Exchanges.url(args),
                args.string("method", "GET").toUpperCase(Locale.ROOT),
                Exchanges.header(args),
                args.option("data"),
                null);
        RequestAnswer answer = exchanges.answer("request", call);
        exchange.run(answer, Exchanges.timeout(args), NONE, response -> {
            boolean chunked = args.flag("enableChunked", false);
            if (chunked) {
                exchange.fire("chunkReceived", Map.of("data", ScriptBytes.marked(response.bytes())));
            }
            reply.ok(Fields.of("data", chunked ? "" : data(args, response))
                    .and("statusCode", (double) response.statusCode())
                    .and("header", Fields.of(response.header()))
                    .and("cookies", List.of()));
        });
    }

    private static @Nullable Object data(CallArgs args, OfServer response) {
        if (args.string("responseType", "text").equals("arraybuffer")) {
            return ScriptBytes.marked(response.bytes());
        }
        String text = response instanceof RequestAnswer.Response body
                ? body.body()
                : new String(response.bytes(), StandardCharsets.UTF_8);
        return args.string("dataType", "json").equals("json") ? parsedIfJson(text) : text;
    }

    /** Parses the body; one that is no JSON stays text, as the document says of dataType. */
    private static @Nullable Object parsedIfJson(String body) {
        try {
            return Json.read(body);
        } catch (IOException notJson) {
            return JsValues.text(body);
        }
    }
}
