/**
 * The files that a program reads and writes: its package and its own data folder.
 *
 * <p>Start at {@link io.liverig.internal.wx.file.FileSystem}.
 */
@NullMarked
package io.liverig.internal.wx.file;

import org.jspecify.annotations.NullMarked;
