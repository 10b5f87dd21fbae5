package io.liverig.journal;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a program: subject and fact in the message, a remedy where there is one.
 *
 * @param program the id of the program
 * @param kind what kind of fault it is
 * @param message what is wrong, in one sentence
 * @param at where in the program's text, when it is known
 * @param handler the function that ran: {@code onLoad}, {@code bindtap onHangUp}, or "" outside any
 * @param remedy what to do about it, or null
 * @param stack the script's own stack, innermost first, one frame a line; "" without a script
 */
public record Fault(
        String program,
        FaultKind kind,
        String message,
        @Nullable Place at,
        String handler,
        @Nullable String remedy,
        String stack) {
    /** How many characters of a message or a stack are told; what a program throws can be of any length. */
    private static final int LENGTH = 2_000;

    /** Shortens what a program has written at any length. */
    public Fault {
        message = shortened(message);
        stack = shortened(stack);
    }

    /** Makes a fault without a script behind it. */
    public static Fault of(
            String program, FaultKind kind, String message, @Nullable Place at, @Nullable String remedy) {
        return new Fault(program, kind, message, at, "", remedy, "");
    }

    /** Returns as much of a text as a message quotes, with the text's whole length when that is not all of it. */
    public static String shortened(String text) {
        return text.length() <= LENGTH
                ? text
                : text.substring(0, LENGTH) + "... (" + text.length() + " characters in all)";
    }

    /** Returns the same fault at another place. */
    public Fault at(@Nullable Place place) {
        return new Fault(program, kind, message, place, handler, remedy, stack);
    }

    /** Returns the fault as a person reads it: place, message, remedy. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (at != null) {
            text.append(at).append(": ");
        }
        text.append(message);
        if (!handler.isEmpty()) {
            text.append(" (in ").append(handler).append(')');
        }
        if (remedy != null) {
            text.append(". ").append(remedy);
        }
        return text.toString();
    }
}
