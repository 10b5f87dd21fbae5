package io.liverig.internal.port;

/**
 * The ports upwards: all that the view layer meets of a program's scripts and of what its files say of them.
 *
 * @param events takes the handler calls that events cause
 * @param components makes and drives the components' scripts
 * @param names tells which tags stand for components
 * @param wxs the program's wxs modules
 */
public record LogicPorts(EventSink events, ComponentPort components, ComponentNames names, ScriptPort wxs) {}
