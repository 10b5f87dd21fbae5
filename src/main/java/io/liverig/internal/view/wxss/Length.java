package io.liverig.internal.view.wxss;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lengths: https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxss.html . A screen is 750 rpx wide;
 * a rem is a twentieth of it.
 *
 * @param viewport what vw, vh and rpx refer to
 * @param em the font's size in pixels
 */
record Length(Viewport viewport, double em) {
    /** How many brackets of calc may stand in each other. */
    private static final int MAX_DEPTH = 100;

    private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))([a-z%]*)");

    /** Returns pixels; NaN when the text is no length, as "auto" is none. */
    double of(String text, double whole) {
        String clean = text.strip().toLowerCase(Locale.ROOT);
        if (clean.startsWith("calc(") && clean.endsWith(")")) {
            return new Calc(clean.substring(4), whole).value();
        }
        Matcher number = NUMBER.matcher(clean);
        return number.matches() ? scaled(Double.parseDouble(number.group(1)), number.group(2), whole) : Double.NaN;
    }

    private double scaled(double value, String unit, double whole) {
        return switch (unit) {
            case "px" -> value;
            case "rpx" -> value * viewport.width() / 750;
            case "vw" -> value * viewport.width() / 100;
            case "vh" -> value * viewport.height() / 100;
            case "vmin" -> value * Math.min(viewport.width(), viewport.height()) / 100;
            case "vmax" -> value * Math.max(viewport.width(), viewport.height()) / 100;
            case "rem" -> value * viewport.width() / 20;
            case "em" -> value * em;
            case "%" -> value * whole / 100;
            default -> unit.isEmpty() && value == 0 ? 0 : Double.NaN;
        };
    }

    /** Works out calc: sums, products and brackets; anything else is NaN. */
    private final class Calc {
        private final String text;
        private final double whole;
        private int at;
        private int depth;

        Calc(String text, double whole) {
            this.text = text;
            this.whole = whole;
        }

        double value() {
            double sum = sum();
            return at == text.length() ? sum : Double.NaN;
        }

        private double sum() {
            double left = product();
            while (next("+-")) {
                boolean plus = text.charAt(at++) == '+';
                double right = product();
                left = plus ? left + right : left - right;
            }
            return left;
        }

        private double product() {
            double left = term();
            while (next("*/")) {
                boolean times = text.charAt(at++) == '*';
                double right = term();
                left = times ? left * right : left / right;
            }
            return left;
        }

        private double term() {
            if (next("(")) {
                at++;
                depth++;
                double inner = depth > MAX_DEPTH ? Double.NaN : sum();
                depth--;
                boolean closed = next(")");
                at += closed ? 1 : 0;
                return closed ? inner : Double.NaN;
            }
            Matcher number = NUMBER.matcher(text).region(at, text.length());
            if (!number.lookingAt()) {
                return Double.NaN;
            }
            at = number.end();
            String unit = number.group(2);
            double value = Double.parseDouble(number.group(1));
            return unit.isEmpty() ? value : scaled(value, unit, whole);
        }

        private boolean next(String wanted) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at < text.length() && wanted.indexOf(text.charAt(at)) >= 0;
        }
    }
}
