package io.liverig.view.wxml;

import io.liverig.journal.Place;

/** Text between tags; white space alone makes none. */
public record TextTemplate(Expression value, Reads reads, Place at) implements TemplateNode {}
