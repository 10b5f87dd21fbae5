package io.liverig.wx;

import io.liverig.bridge.CallArgs;
import io.liverig.bridge.HostFailure;
import io.liverig.bridge.Reply;
import io.liverig.data.JsValues;
import io.liverig.data.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests of one program: https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html */
final class Requests {
    private final WxHost host;
    private boolean saidThatItIsOff;

    Requests(WxHost host) {
        this.host = host;
    }

    void request(CallArgs args, Reply reply) {
        RequestCall call = read(args);
        RequestAnswers answers = host.phone().requests().answers(call.url()).orElse(null);
        if (answers == null) {
            sayThatItIsOff(call.url());
            throw new HostFailure("url not in domain list");
        }
        boolean json = args.string("dataType", "json").equals("json");
        RequestAnswer answer = answers.answer(call);
        host.queue()
                .after(
                        answer.delayMillis(),
                        host.program(),
                        "wx.request " + call.url(),
                        () -> finish(answer, json, reply));
    }

    @SuppressWarnings("unchecked")
    private RequestCall read(CallArgs args) {
        String url = args.string("url");
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new HostFailure("invalid url \"" + url + "\"");
        }
        if (args.string("responseType", "text").equals("arraybuffer")) {
            host.journal().notImplemented(host.program(), "wx.request responseType arraybuffer");
            throw new HostFailure("responseType arraybuffer is not implemented");
        }
        Object header = args.option("header");
        return new RequestCall(
                url,
                args.string("method", "GET").toUpperCase(Locale.ROOT),
                header instanceof Map ? (Map<String, Object>) header : Map.of(),
                args.option("data"));
    }

    private void sayThatItIsOff(String url) {
        if (!saidThatItIsOff) {
            saidThatItIsOff = true;
            String text = "the network is off, so " + url + " can not be reached; script an answer for it";
            host.journal().notice(host.program(), "", "wx.request", text);
        }
    }

    private static void finish(RequestAnswer answer, boolean json, Reply reply) {
        if (answer instanceof RequestAnswer.Response response) {
            reply.ok(fields(response, json));
        } else if (answer instanceof RequestAnswer.Failure failure) {
            reply.fail(failure.reason());
        }
    }

    private static Map<String, Object> fields(RequestAnswer.Response response, boolean json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("data", json ? parsedIfJson(response.body()) : response.body());
        fields.put("statusCode", (double) response.statusCode());
        fields.put("header", new LinkedHashMap<>(response.header()));
        fields.put("cookies", List.of());
        return fields;
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
