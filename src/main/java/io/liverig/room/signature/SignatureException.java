package io.liverig.room.signature;

/** Says that a text is no signature. */
public final class SignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    SignatureException(String message) {
        super(message);
    }
}
