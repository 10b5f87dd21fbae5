package io.liverig.internal.view.wxml.template;

/** A part of a template: what a page's tree is built from. */
public sealed interface TemplateNode
        permits TextTemplate, ElementTemplate, IfTemplate, ForTemplate, UseTemplate, IncludeTemplate, LetTemplate {
    /** Returns the variables that it and all below it read. */
    Reads reads();
}
