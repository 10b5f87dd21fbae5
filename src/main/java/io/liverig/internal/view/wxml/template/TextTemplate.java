package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.journal.Place;

/** Text between tags; white space alone makes none. */
public record TextTemplate(Expression value, Reads reads, Place at) implements TemplateNode {}
