package io.liverig.internal.view.wxml.template;

import io.liverig.journal.Place;

/**
 * Something in a template that cannot be understood; the rest of the template is used all the same.
 *
 * @param at where it is written
 * @param message what is wrong, in one sentence
 * @param remedy what to do about it
 */
public record TemplateProblem(Place at, String message, String remedy) {}
