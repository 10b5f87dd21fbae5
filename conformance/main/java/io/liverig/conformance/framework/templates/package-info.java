/**
 * Templates of every construct of WXML, each with what it shows, beside the engine that WeChat publishes and the one
 * before it. Start at {@link io.liverig.conformance.framework.templates.TemplateCase}.
 */
@NullMarked
package io.liverig.conformance.framework.templates;

import org.jspecify.annotations.NullMarked;
