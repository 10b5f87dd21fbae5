package io.liverig.view.wxml.template;

import io.liverig.journal.Place;
import io.liverig.view.wxml.expression.Expression;

/** Text between tags; white space alone makes none. */
public record TextTemplate(Expression value, Reads reads, Place at) implements TemplateNode {}
