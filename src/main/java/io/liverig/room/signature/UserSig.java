package io.liverig.room.signature;

import io.liverig.data.Fields;
import io.liverig.data.Json;
import io.liverig.room.SignatureFault;
import io.liverig.room.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A user's signature, TLSSigAPIv2: https://cloud.tencent.com/document/product/647/17275 . Its form is that of npm
 * tls-sig-api-v2.
 *
 * @param user who may enter
 * @param appId the application
 * @param madeAtSeconds the time of making, in seconds since the epoch
 * @param validSeconds how long it is valid from then on
 * @param buffer a permission in base64 when this is a permission ticket, else ""
 * @param mac the proof, in base64
 */
public record UserSig(String user, long appId, long madeAtSeconds, long validSeconds, String buffer, String mac) {
    /** Makes a signature. */
    public static UserSig make(long appId, String secret, String user, Instant now, Duration valid) {
        return new UserSig(user, appId, now.getEpochSecond(), valid.toSeconds(), "", "").signed(secret);
    }

    /** Makes a permission ticket, privateMapKey; it is a signature with the permission in it. */
    public static UserSig permit(RoomPermit permit, String secret, Instant now) {
        long made = now.getEpochSecond();
        String buffer = Base64.getEncoder().encodeToString(permit.toBytes());
        return new UserSig(permit.user().text(), permit.appId(), made, permit.untilSeconds() - made, buffer, "")
                .signed(secret);
    }

    private UserSig signed(String secret) {
        return new UserSig(user, appId, madeAtSeconds, validSeconds, buffer, proof(secret));
    }

    private String proof(String secret) {
        String content = "TLS.identifier:" + user + "\nTLS.sdkappid:" + appId + "\nTLS.time:" + madeAtSeconds
                + "\nTLS.expire:" + validSeconds + "\n" + (buffer.isEmpty() ? "" : "TLS.userbuf:" + buffer + "\n");
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(hmac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256, which every Java has to have", e);
        }
    }

    /** Returns the JSON text that the signature wraps. */
    String json() {
        Map<String, Object> fields = Fields.of("TLS.ver", "2.0")
                .and("TLS.identifier", user)
                .and("TLS.sdkappid", (double) appId)
                .and("TLS.time", (double) madeAtSeconds)
                .and("TLS.expire", (double) validSeconds);
        if (!buffer.isEmpty()) {
            fields.put("TLS.userbuf", buffer);
        }
        fields.put("TLS.sig", mac);
        return Json.write(fields);
    }

    /** Returns the signature as a program hands it in. */
    public String text() {
        return SignatureText.encode(json());
    }

    public static UserSig parse(String text) throws SignatureException {
        String json = SignatureText.decode(text);
        try {
            if (Json.read(json) instanceof Map<?, ?> fields
                    && fields.get("TLS.identifier") instanceof String user
                    && fields.get("TLS.sdkappid") instanceof Double app
                    && fields.get("TLS.time") instanceof Double made
                    && fields.get("TLS.expire") instanceof Double valid
                    && fields.get("TLS.sig") instanceof String mac) {
                String buffer = fields.get("TLS.userbuf") instanceof String given ? given : "";
                return new UserSig(user, app.longValue(), made.longValue(), valid.longValue(), buffer, mac);
            }
            throw new SignatureException("a field of TLSSigAPIv2 is missing");
        } catch (IOException e) {
            throw new SignatureException("what the text wraps is no JSON: " + e.getMessage());
        }
    }

    /** Returns what is wrong with the signature for a user of an application; it is valid before its last second. */
    public Optional<SignatureFault> fault(long forApp, UserId forUser, String secret, long nowSeconds) {
        if (appId != forApp) {
            return Optional.of(SignatureFault.OTHER_APPLICATION);
        }
        if (!user.equals(forUser.text())) {
            return Optional.of(SignatureFault.OTHER_USER);
        }
        byte[] expected = proof(secret).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, mac.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(SignatureFault.WRONG_KEY);
        }
        return nowSeconds < madeAtSeconds + validSeconds ? Optional.empty() : Optional.of(SignatureFault.EXPIRED);
    }
}
