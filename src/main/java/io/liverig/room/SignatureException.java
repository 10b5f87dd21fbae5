package io.liverig.room;

/** Says that a text is no signature. */
final class SignatureException extends Exception {
    private static final long serialVersionUID = 1L;

    SignatureException(String message) {
        super(message);
    }
}
