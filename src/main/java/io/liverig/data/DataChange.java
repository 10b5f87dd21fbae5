package io.liverig.data;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a setData call, detached from the script that made it.
 *
 * @param path where the value goes
 * @param value a plain data value; whoever receives the change owns it
 */
public record DataChange(DataPath path, @Nullable Object value) {}
