package io.liverig.tool.cli;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code liverig}: a class with picocli's {@code @Command}, whose call returns the exit code.
 *
 * <p>A module contributes its own by naming it in {@code META-INF/services/io.liverig.tool.cli.Subcommand}. It writes to
 * the writers of its command line, and throws {@link UseException} when it is used wrongly.
 */
public interface Subcommand extends Callable<Integer> {}
