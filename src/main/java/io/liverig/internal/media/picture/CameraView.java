package io.liverig.internal.media.picture;

import io.liverig.room.StreamKind;

/** What stands before a camera: a face, a house, or what is on a screen; with its user's colour and name. */
final class CameraView {
    private static final int[] BARS = {
        0xFFFFFF, 0xFFFF00, 0x00FFFF, 0x00C000, 0xFF00FF, 0xE00000, 0x0000E0, 0x202020,
    };
    private static final int INK = 0x202020;
    private static final int WHITE = 0xFFFFFF;

    private final Shot shot;
    private final Pen pen;
    private final double width;
    private final double height;

    CameraView(Shot shot, Pen pen) {
        this.shot = shot;
        this.pen = pen;
        this.width = shot.width();
        this.height = shot.height();
    }

    void draw() {
        pen.box(0, 0, width, height, shade(hue(shot.user())));
        for (int i = 0; i < BARS.length; i++) {
            pen.box(width * i / BARS.length, 0, width / BARS.length + 1, height * 0.08, BARS[i]);
        }
        if (shot.kind() == StreamKind.AUX) {
            screen();
        } else if (shot.look().front()) {
            face();
        } else {
            house();
        }
        pen.text(TestPattern.shortened(shot.user()), width / 2, height * 0.12, width * 0.9, WHITE);
        pen.box(width * (shot.frame() % 60) / 60, height * 0.08, width / 60, height * 0.02, WHITE);
    }

    private void face() {
        double radius = Math.min(width, height) * 0.22;
        double x = width / 2;
        double y = height * 0.45;
        pen.disc(x, y, radius, 0xFFD9B0);
        pen.disc(x - radius * 0.4, y - radius * 0.25, radius * 0.12, INK);
        pen.disc(x + radius * 0.4, y - radius * 0.25, radius * 0.12, INK);
        pen.box(x - radius * 0.4, y + radius * 0.35, radius * 0.8, radius * 0.12, 0xC03030);
        // A raised hand, on the right as the camera sees it.
        pen.disc(x + radius * 1.5, y - radius * 0.6, radius * 0.25, 0xFFD9B0);
    }

    private void house() {
        double side = Math.min(width, height) * 0.4;
        double left = width / 2 - side / 2;
        double ground = height * 0.62;
        pen.box(0, ground, width, height - ground, 0x3C8C3C);
        pen.box(left, ground - side * 0.7, side, side * 0.7, 0xB06040);
        pen.roof(left - side * 0.1, ground - side * 0.7, side * 1.2, side * 0.4, 0x803020);
        pen.box(left + side * 0.6, ground - side * 0.4, side * 0.2, side * 0.4, INK);
        pen.disc(width * 0.85, height * 0.28, side * 0.15, 0xFFE040);
    }

    private void screen() {
        pen.box(width * 0.08, height * 0.22, width * 0.84, height * 0.45, 0xF0F0F0);
        pen.box(width * 0.08, height * 0.22, width * 0.84, height * 0.06, 0x3060C0);
        pen.text("SCREEN", width / 2, height * 0.36, width * 0.6, INK);
        for (int line = 0; line < 4; line++) {
            pen.box(width * 0.14, height * (0.5 + 0.04 * line), width * (0.7 - 0.1 * line), height * 0.012, 0x909090);
        }
    }

    /** Returns a place on the circle of colours, from 0 to 5.99, that a user keeps. */
    private static double hue(String user) {
        return Math.floorMod(user.hashCode() * 2_654_435_761L, 600) / 100.0;
    }

    private static int shade(double hue) {
        int step = (int) hue;
        int rising = (int) Math.round((hue - step) * 120);
        int falling = 120 - rising;
        return switch (step) {
            case 0 -> color(120, rising, 0);
            case 1 -> color(falling, 120, 0);
            case 2 -> color(0, 120, rising);
            case 3 -> color(0, falling, 120);
            case 4 -> color(rising, 0, 120);
            default -> color(120, 0, falling);
        };
    }

    private static int color(int red, int green, int blue) {
        return (red + 40) << 16 | (green + 40) << 8 | (blue + 40);
    }
}
