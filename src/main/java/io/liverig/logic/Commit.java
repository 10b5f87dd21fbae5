package io.liverig.logic;

import io.liverig.data.DataChange;
import java.util.List;

/**
 * One setData on its way to the view.
 *
 * @param changes its entries in order
 * @param callback the number of its callback, or 0
 */
record Commit(List<DataChange> changes, int callback) {}
