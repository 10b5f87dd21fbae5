package io.liverig.internal.view.wxml.expression;

/** Says that an expression cannot be read, and at which character of the file. */
public final class ExpressionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    ExpressionException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    public int offset() {
        return offset;
    }
}
