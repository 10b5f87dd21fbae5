package io.liverig.view.wxml.template;

import io.liverig.journal.Place;
import io.liverig.view.wxml.expression.Expression;

/**
 * {@code <template is data>}: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/template.html
 *
 * @param name gives the template's name
 * @param data gives the only data that the template sees
 */
public record UseTemplate(Expression name, Expression data, Reads reads, Place at) implements TemplateNode {}
