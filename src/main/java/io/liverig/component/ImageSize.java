package io.liverig.component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size in pixels that an image's own head tells.
 *
 * @param width its width
 * @param height its height
 */
record ImageSize(int width, int height) {
    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");

    /** Reads the head of a PNG, JPEG, GIF, WebP, BMP or SVG; null for anything else. */
    static @Nullable ImageSize of(byte[] file) {
        Bytes head = new Bytes(file);
        if (head.beginsWith("\u0089PNG", 0)) {
            return new ImageSize(head.big(16, 4), head.big(20, 4));
        }
        if (head.beginsWith("GIF8", 0)) {
            return new ImageSize(head.little(6, 2), head.little(8, 2));
        }
        if (head.beginsWith("BM", 0)) {
            return new ImageSize(head.little(18, 4), Math.abs(head.little(22, 4)));
        }
        if (head.beginsWith("RIFF", 0) && head.beginsWith("WEBP", 8)) {
            return webp(head);
        }
        return head.beginsWith("\u00ff\u00d8", 0) ? jpeg(head) : svg(head.text());
    }

    private static @Nullable ImageSize webp(Bytes head) {
        if (head.beginsWith("VP8X", 12)) {
            return new ImageSize(head.little(24, 3) + 1, head.little(27, 3) + 1);
        }
        if (head.beginsWith("VP8L", 12)) {
            int bits = head.little(21, 4);
            return new ImageSize((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        return head.beginsWith("VP8 ", 12)
                ? new ImageSize(head.little(26, 2) & 0x3fff, head.little(28, 2) & 0x3fff)
                : null;
    }

    /** Goes from segment to segment until the one that begins a frame. */
    private static @Nullable ImageSize jpeg(Bytes head) {
        int at = 2;
        while (at + 9 < head.size() && head.at(at) == 0xff) {
            int marker = head.at(at + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return new ImageSize(head.big(at + 7, 2), head.big(at + 5, 2));
            }
            at += 2 + Math.max(2, head.big(at + 2, 2));
        }
        return null;
    }

    private static @Nullable ImageSize svg(String text) {
        Matcher tag = SVG.matcher(text);
        if (!tag.find()) {
            return null;
        }
        Matcher box = Pattern.compile("viewBox=[\"']\\s*[-\\d.]+[ ,]+[-\\d.]+[ ,]+([\\d.]+)[ ,]+([\\d.]+)")
                .matcher(tag.group());
        boolean boxed = box.find();
        int width = length(tag.group(), "width", boxed ? box.group(1) : "0");
        int height = length(tag.group(), "height", boxed ? box.group(2) : "0");
        return new ImageSize(width, height);
    }

    private static int length(String tag, String name, String otherwise) {
        Matcher found = Pattern.compile("\\s" + name + "=[\"']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*[\"']")
                .matcher(tag);
        return (int) Math.round(Double.parseDouble(found.find() ? found.group(1) : otherwise));
    }
}
