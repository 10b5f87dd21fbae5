package io.liverig.internal.view.wxss;

/**
 * The viewport that a page has.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Viewport(double width, double height) {}
