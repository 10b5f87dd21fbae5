package io.liverig.internal.component.kit;

/**
 * What the components of one program share.
 *
 * @param base what they stand on
 * @param nodes which component stands where
 * @param keyboard who has it
 * @param answers what is answered to open-types
 */
public record ComponentContext(ComponentBase base, ComponentNodes nodes, Keyboard keyboard, OpenAnswers answers) {}
