package io.liverig.internal.wx.file;

import io.liverig.internal.bridge.HostFailure;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * Bytes as text and back:
 * https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readFile.html
 */
public final class FileEncoding {
    private static final Map<String, Charset> CHARSETS = Map.of(
            "utf8", StandardCharsets.UTF_8,
            "utf-8", StandardCharsets.UTF_8,
            "ascii", StandardCharsets.US_ASCII,
            "latin1", StandardCharsets.ISO_8859_1,
            "binary", StandardCharsets.ISO_8859_1,
            "ucs2", StandardCharsets.UTF_16LE,
            "ucs-2", StandardCharsets.UTF_16LE,
            "utf16le", StandardCharsets.UTF_16LE,
            "utf-16le", StandardCharsets.UTF_16LE);

    private FileEncoding() {}

    static String decode(byte[] bytes, String encoding) {
        return switch (encoding) {
            case "base64" -> Base64.getEncoder().encodeToString(bytes);
            case "hex" -> HexFormat.of().formatHex(bytes);
            default -> new String(bytes, charset(encoding));
        };
    }

    public static byte[] encode(String text, String encoding) {
        try {
            return switch (encoding) {
                case "base64" -> Base64.getMimeDecoder().decode(text);
                case "hex" -> HexFormat.of().parseHex(text);
                default -> text.getBytes(charset(encoding));
            };
        } catch (IllegalArgumentException e) {
            throw new HostFailure(encoding + " encode error");
        }
    }

    private static Charset charset(String encoding) {
        Charset charset = CHARSETS.get(encoding);
        if (charset == null) {
            throw new HostFailure("invalid encoding \"" + encoding + "\"");
        }
        return charset;
    }
}
