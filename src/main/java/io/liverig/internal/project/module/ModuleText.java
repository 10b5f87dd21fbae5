package io.liverig.internal.project.module;

/**
 * The text of a module, ready to be the body of {@code function (exports, require, module)}.
 *
 * <p>Put nothing but that head before it on its first line: every line of the text is the line of the file.
 *
 * @param id the module
 * @param text the body
 * @param rewritten whether it differs from the file
 */
public record ModuleText(ModuleId id, String text, boolean rewritten) {}
