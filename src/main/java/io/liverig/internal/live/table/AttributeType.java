package io.liverig.internal.live.table;

/** The types of attributes. */
public enum AttributeType {
    /** Text. */
    STRING("text"),
    /** A number, or text that reads as one. */
    NUMBER("a number"),
    /** Anything, by its truth: text is true unless it is empty. */
    BOOLEAN("a boolean"),
    /** One word or a list of words. */
    WORDS("a word or a list of words");

    private final String phrase;

    AttributeType(String phrase) {
        this.phrase = phrase;
    }

    /** Returns the type as a message names it: {@code a number}. */
    public String phrase() {
        return phrase;
    }
}
