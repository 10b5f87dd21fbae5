package io.liverig.internal.view.wxss;

/**
 * The room that the children of a node have taken.
 *
 * @param width of the widest line or box
 * @param height of all
 * @param exact whether none of it is an estimate
 */
record FlowSpace(double width, double height, boolean exact) {}
