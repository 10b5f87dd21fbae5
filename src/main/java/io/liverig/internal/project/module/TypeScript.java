package io.liverig.internal.project.module;

import org.jspecify.annotations.Nullable;

/** The port to what takes the types out of TypeScript; lines must stay where they are. */
@FunctionalInterface
public interface TypeScript {
    /** What became of a file: its text without types, or what is wrong with it and where. */
    record Outcome(@Nullable String text, String problem, int line, int column) {}

    /** Takes the types out of a file's text. */
    Outcome compile(String text);

    /** Knows no TypeScript. */
    TypeScript NONE = text -> new Outcome(null, "TypeScript is not supported here", 0, 0);
}
