package io.liverig.live;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * A pusher's waiting-image, which is sent while the camera is held. It is not decoded: a card with its name is sent.
 *
 * <p>One that can not be loaded gives 10004, once for each. That one whose MD5 is not the waiting-image-hash counts as such
 * is an assumption. An image on the network counts as there.
 */
final class WaitingImage {
    private static final int NOT_LOADED = 10004;

    private final LiveHost host;
    private final NodeEvents events;
    private String wanted = "";
    private String shown = "";

    WaitingImage(LiveHost host, NodeEvents events) {
        this.host = host;
        this.events = events;
    }

    void follow(AttributeValues values) {
        String image = values.text("waiting-image");
        String hash = values.text("waiting-image-hash");
        String both = image + " " + hash;
        if (both.equals(wanted)) {
            return;
        }
        wanted = both;
        boolean there = image.isEmpty()
                || image.startsWith("http")
                || host.files().read(image).filter(bytes -> fits(bytes, hash)).isPresent();
        shown = there ? image : "";
        if (!there) {
            host.post("waiting-image failed", this::failed);
        }
    }

    private void failed() {
        events.error(NOT_LOADED, "the waiting image can not be loaded");
        events.state(NOT_LOADED);
    }

    private static boolean fits(byte[] bytes, String hash) {
        return hash.isEmpty() || hash.toLowerCase(Locale.ROOT).equals(md5(bytes));
    }

    private static String md5(byte[] bytes) {
        try {
            BigInteger number = new BigInteger(1, MessageDigest.getInstance("MD5").digest(bytes));
            return String.format(Locale.ROOT, "%032x", number);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what the picture says in its place; "" without one. */
    String card() {
        return shown.isEmpty() ? "" : "WAITING " + shown.substring(shown.lastIndexOf('/') + 1);
    }
}
