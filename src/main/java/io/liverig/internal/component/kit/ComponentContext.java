package io.liverig.internal.component.kit;

/**
 * What the components of one program share.
 *
 * @param host what they stand on
 * @param nodes which component stands where
 * @param keyboard who has it
 * @param answers what is answered to open-types
 */
public record ComponentContext(ComponentBase host, ComponentNodes nodes, Keyboard keyboard, OpenAnswers answers) {}
