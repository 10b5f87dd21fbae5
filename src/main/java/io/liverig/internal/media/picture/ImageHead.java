package io.liverig.internal.media.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a picture's file says of it, so that nothing has to be decoded.
 *
 * @param format how the file is written
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record ImageHead(Format format, int width, int height) {
    /** The formats that are known; the page of image lists them, but for BMP. */
    public enum Format {
        /** Portable Network Graphics. */
        PNG,
        /** What cameras write. */
        JPEG,
        /** Moving or not. */
        GIF,
        /** Lossy, lossless or extended. */
        WEBP,
        /** A Windows bitmap. */
        BMP,
        /** The only one that is no grid of pixels. */
        SVG
    }

    /** As far as a picture may say that it reaches, in pixels. */
    private static final int MAX_LENGTH = 1_000_000;

    private static final Pattern SVG_BOX =
            Pattern.compile("viewBox=[\"']\\s*[-\\d.]+[ ,]+[-\\d.]+[ ,]+(\\d+(?:\\.\\d*)?)[ ,]+(\\d+(?:\\.\\d*)?)");

    /** Reads the head of a file; empty for one of no known format, and for one that ends within its head. */
    public static Optional<ImageHead> of(byte[] file) {
        return ofPixels(file).or(() -> svg(new HeadBytes(file).text()));
    }

    /** Reads the head of a file that is a grid of pixels, as a phone's album and its decoders want it. */
    public static Optional<ImageHead> ofPixels(byte[] file) {
        HeadBytes head = new HeadBytes(file);
        if (head.hasText("\u0089PNG", 0)) {
            return complete(head, 24, Format.PNG, head.big(16, 4), head.big(20, 4));
        }
        if (head.hasText("GIF8", 0)) {
            return complete(head, 10, Format.GIF, head.little(6, 2), head.little(8, 2));
        }
        if (head.hasText("BM", 0)) {
            return complete(head, 26, Format.BMP, head.little(18, 4), Math.abs(head.little(22, 4)));
        }
        if (head.hasText("RIFF", 0) && head.hasText("WEBP", 8)) {
            return webp(head);
        }
        return head.hasText("\u00ff\u00d8", 0) ? jpeg(head) : Optional.empty();
    }

    private static Optional<ImageHead> complete(HeadBytes head, int size, Format format, int width, int height) {
        return head.has(size) ? Optional.of(new ImageHead(format, width, height)) : Optional.empty();
    }

    /** Reads the first chunk: https://developers.google.com/speed/webp/docs/riff_container . */
    private static Optional<ImageHead> webp(HeadBytes head) {
        if (head.hasText("VP8X", 12)) {
            return complete(head, 30, Format.WEBP, head.little(24, 3) + 1, head.little(27, 3) + 1);
        }
        if (head.hasText("VP8L", 12)) {
            int bits = head.little(21, 4);
            return complete(head, 25, Format.WEBP, (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        return head.hasText("VP8 ", 12)
                ? complete(head, 30, Format.WEBP, head.little(26, 2) & 0x3fff, head.little(28, 2) & 0x3fff)
                : Optional.empty();
    }

    /** Goes from segment to segment until the one that begins a frame. */
    private static Optional<ImageHead> jpeg(HeadBytes head) {
        int at = 2;
        while (head.has(at + 10) && head.at(at) == 0xff) {
            int marker = head.at(at + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return Optional.of(new ImageHead(Format.JPEG, head.big(at + 7, 2), head.big(at + 5, 2)));
            }
            at += 2 + Math.max(2, head.big(at + 2, 2));
        }
        return Optional.empty();
    }

    private static Optional<ImageHead> svg(String text) {
        int begin = text.indexOf("<svg");
        int end = begin < 0 ? -1 : text.indexOf('>', begin);
        if (end < 0 || Character.isLetterOrDigit(text.charAt(begin + "<svg".length()))) {
            return Optional.empty();
        }
        String tag = text.substring(begin, end);
        Matcher box = SVG_BOX.matcher(tag);
        boolean boxed = box.find();
        int width = length(tag, "width", boxed ? box.group(1) : "0");
        int height = length(tag, "height", boxed ? box.group(2) : "0");
        return Optional.of(new ImageHead(Format.SVG, width, height));
    }

    private static int length(String tag, String name, String otherwise) {
        Matcher found = Pattern.compile("\\s" + name + "=[\"']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*[\"']")
                .matcher(tag);
        double length = Double.parseDouble(found.find() ? found.group(1) : otherwise);
        return (int) Math.min(MAX_LENGTH, Math.round(length));
    }

    /** Returns the extension of a file of the format, which is also its name. */
    public String extension() {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
