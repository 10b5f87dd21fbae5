package io.liverig.room.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The text form of a signature: JSON, deflated, in base64 whose {@code + / =} became {@code * - _}, as npm
 * tls-sig-api-v2 makes it. Two builds of zlib may deflate differently; compare what is inside.
 */
final class SignatureText {
    private static final int LIMIT = 64 * 1024;

    private SignatureText() {}

    static String encode(String json) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] chunk = new byte[1024];
            while (!deflater.finished()) {
                bytes.write(chunk, 0, deflater.deflate(chunk));
            }
            String base64 = Base64.getEncoder().encodeToString(bytes.toByteArray());
            return base64.replace('+', '*').replace('/', '-').replace('=', '_');
        } finally {
            deflater.end();
        }
    }

    static String decode(String text) throws SignatureException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Base64.getDecoder()
                    .decode(text.replace('*', '+').replace('-', '/').replace('_', '=')));
            return inflate(inflater);
        } catch (IllegalArgumentException | DataFormatException e) {
            throw new SignatureException("the text is no deflated base64: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private static String inflate(Inflater inflater) throws DataFormatException, SignatureException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[1024];
        while (!inflater.finished()) {
            int count = inflater.inflate(chunk);
            if (count == 0 || bytes.size() > LIMIT) {
                throw new SignatureException("the text ends too early or is too long");
            }
            bytes.write(chunk, 0, count);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
