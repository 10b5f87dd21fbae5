package io.liverig.internal.wx.network;

import io.liverig.answer.RequestAnswer;
import io.liverig.answer.RequestAnswer.OfServer;
import io.liverig.answer.RequestCall;
import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.port.Reply;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.file.FilePath;
import io.liverig.internal.wx.file.FileSystem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries files to servers and from there:
 * https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/wx.uploadFile.html ,
 * https://developers.weixin.qq.com/miniprogram/dev/api/network/download/wx.downloadFile.html
 *
 * <p>How often a device tells the progress is not documented: here it does so half way, when there is a way, and at the
 * end. A file that a test lends under its address is downloaded from there without further answers.
 */
final class Transfers {
    private static final List<String> EVENTS = List.of("HeadersReceived", "ProgressUpdate");

    private final WxBase base;
    private final Exchanges exchanges;
    private final FileSystem files;

    Transfers(WxBase base, Exchanges exchanges) {
        this.base = base;
        this.exchanges = exchanges;
        this.files = new FileSystem(base.phone().files(), base.facts()::file);
    }

    List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>(exchanges.rows("uploadFile", "UploadTask", EVENTS, this::upload));
        rows.addAll(exchanges.rows("downloadFile", "DownloadTask", EVENTS, this::download));
        return rows;
    }

    private void upload(CallArgs args, Reply reply, Exchange exchange) {
        String url = Exchanges.url(args);
        String path = args.string("filePath");
        String name = args.string("name");
        byte[] bytes = files.find(FilePath.parse(path)).orElseThrow(() -> new HostFailure("file not found"));
        Object form = args.option("formData");
        RequestCall call = new RequestCall(
                url,
                "POST",
                Exchanges.header(args),
                JsValues.isNullish(form) ? Map.of() : form,
                new RequestCall.Upload(name, path, bytes));
        Exchange.Progress progress = new Exchange.Progress("totalBytesSent", "totalBytesExpectedToSend", bytes.length);
        RequestAnswer answer = exchanges.answer("uploadFile", call);
        exchange.run(answer, Exchanges.timeout(args), progress, response -> {
            reply.ok(Fields.of("data", new String(response.bytes(), StandardCharsets.UTF_8))
                    .and("statusCode", (double) response.statusCode()));
        });
    }

    private void download(CallArgs args, Reply reply, Exchange exchange) {
        String url = Exchanges.url(args);
        RequestCall call = new RequestCall(url, "GET", Exchanges.header(args), Map.of(), null);
        RequestAnswer answer = base.phone()
                .files()
                .read(url)
                .map(RequestAnswer::file)
                .orElseGet(() -> exchanges.answer("downloadFile", call));
        long size = answer instanceof OfServer response ? response.bytes().length : 0;
        Exchange.Progress progress = new Exchange.Progress("totalBytesWritten", "totalBytesExpectedToWrite", size);
        exchange.run(answer, Exchanges.timeout(args), progress, response -> {
            try {
                Map<String, Object> fields = new LinkedHashMap<>(place(args.string("filePath", ""), url, response));
                fields.put("statusCode", (double) response.statusCode());
                fields.put("header", new LinkedHashMap<>(response.header()));
                reply.ok(fields);
            } catch (HostFailure failure) {
                reply.fail(String.valueOf(failure.getMessage()));
            }
        });
    }

    /** Writes what arrived, whatever its status, as the page says. */
    private Map<String, Object> place(String wanted, String url, OfServer response) {
        if (!wanted.isEmpty()) {
            files.write(wanted, response.bytes(), false);
            return Map.of("filePath", wanted);
        }
        String path = base.phone()
                .files()
                .keep(response.bytes(), extension(url, response))
                .orElseThrow(() -> new HostFailure("the maximum size of the file storage limit is exceeded"));
        return Map.of("tempFilePath", path);
    }

    /** Takes the extension of the address, or else what the server says the content is. */
    private static String extension(String url, OfServer response) {
        String path = url.replaceFirst("[?#].*$", "").replaceFirst("^https?://[^/]*", "");
        String extension = FilePath.parse(path).extension();
        if (!extension.isEmpty()) {
            return extension;
        }
        String type = response.header().getOrDefault("content-type", "");
        return type.startsWith("image/") ? type.substring("image/".length()).replaceFirst(";.*$", "") : "unknown";
    }
}
