package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.LiveBase;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * A pusher's waiting-image, which is sent while the camera is held. It is not decoded: a card with its name is sent.
 *
 * <p>That one whose MD5 is not the waiting-image-hash cannot be loaded is an assumption. An image on the network counts
 * as there.
 */
final class WaitingImage {
    private final LiveBase base;
    private String wanted = "";
    private String image = "";
    private boolean there;

    WaitingImage(LiveBase base) {
        this.base = base;
    }

    void follow(AttributeValues values) {
        image = values.text("waiting-image");
        String hash = values.text("waiting-image-hash");
        if (!wanted.equals(image + " " + hash)) {
            wanted = image + " " + hash;
            there = image.startsWith("http")
                    || base.sources()
                            .files()
                            .read(image)
                            .filter(bytes -> fits(bytes, hash))
                            .isPresent();
        }
    }

    /** Returns whether one is to be shown and cannot be loaded. */
    boolean isMissing() {
        return !image.isEmpty() && (!there || base.conditions().has(Circumstance.WAITING_IMAGE_BROKEN));
    }

    private static boolean fits(byte[] bytes, String hash) {
        return hash.isEmpty() || hash.toLowerCase(Locale.ROOT).equals(md5(bytes));
    }

    private static String md5(byte[] bytes) {
        try {
            BigInteger number =
                    new BigInteger(1, MessageDigest.getInstance("MD5").digest(bytes));
            return String.format(Locale.ROOT, "%032x", number);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what the picture says in its place; "" without one. */
    String card() {
        return image.isEmpty() || isMissing() ? "" : "WAITING " + image.substring(image.lastIndexOf('/') + 1);
    }
}
