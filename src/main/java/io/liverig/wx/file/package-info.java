/**
 * The files that a program reads and writes: its package and its own data folder.
 *
 * <p>Start at {@link io.liverig.wx.file.FileSystem}.
 */
@NullMarked
package io.liverig.wx.file;

import org.jspecify.annotations.NullMarked;
