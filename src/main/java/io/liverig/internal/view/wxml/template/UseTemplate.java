package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.journal.Place;

/**
 * {@code <template is data>}: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/template.html
 *
 * @param name gives the template's name
 * @param data gives the only data that the template sees
 */
public record UseTemplate(Expression name, Expression data, Reads reads, Place at) implements TemplateNode {}
