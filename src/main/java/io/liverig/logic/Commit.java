package io.liverig.logic;

/**
 * One setData on its way to what is shown.
 *
 * @param number what the view called it
 * @param callback the number of its callback, or 0
 */
record Commit(long number, int callback) {}
