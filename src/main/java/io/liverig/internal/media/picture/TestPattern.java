package io.liverig.internal.media.picture;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a shot: the scene as the camera sees it, and below it, never mirrored, who sent it, when, and how. */
final class TestPattern {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MAX_LINES = 16;
    private static final int MAX_LETTERS = 48;
    private static final int GREY = 0x505860;

    private final Shot shot;
    private final boolean mirrored;

    TestPattern(Shot shot, boolean mirrored) {
        this.shot = shot;
        this.mirrored = mirrored;
    }

    Picture draw() {
        Picture picture = new Picture(shot.width(), shot.height());
        if (shot.look().card().isEmpty()) {
            new CameraView(shot, new Pen(picture, shot.look().zoom(), mirrored)).draw();
            Tint tint = new Tint(shot.look());
            if (tint.changes()) {
                picture.recolor(picture.height(), tint);
            }
        } else {
            picture.fill(0, 0, picture.width(), picture.height(), GREY);
            new Pen(picture, 1, false)
                    .text(
                            shortened(shot.look().card()),
                            picture.width() / 2.0,
                            picture.height() * 0.4,
                            picture.width() * 0.9,
                            -1);
        }
        caption(picture);
        return picture;
    }

    private void caption(Picture picture) {
        List<String> lines =
                lines().stream().limit(MAX_LINES).map(TestPattern::shortened).toList();
        int fits = picture.height() / 3 / (lines.size() * (PixelFont.HEIGHT + 2));
        int dot = Math.max(1, Math.min(Math.min(picture.width(), picture.height()) / 130, fits));
        int line = dot * (PixelFont.HEIGHT + 2);
        int top = picture.height() - line * lines.size() - dot;
        picture.fill(0, top - dot, picture.width(), picture.height(), 0);
        for (int i = 0; i < lines.size(); i++) {
            picture.text(lines.get(i), 2 * dot, top + i * line, dot, i == 0 ? 0xFFFF00 : 0xFFFFFF);
        }
    }

    static String shortened(String text) {
        return text.length() <= MAX_LETTERS ? text : text.substring(0, MAX_LETTERS);
    }

    private List<String> lines() {
        CameraSetting look = shot.look();
        List<String> lines = new ArrayList<>();
        lines.add(shot.user());
        lines.add(CLOCK.format(Instant.ofEpochMilli(shot.atMillis())));
        lines.add("FRAME " + shot.frame());
        lines.add(shot.kind() + " " + shot.width() + "X" + shot.height());
        List<String> words = new ArrayList<>();
        words.add(look.front() ? "FRONT" : "BACK");
        if (mirrored) {
            words.add("MIRRORED");
        }
        if (look.zoom() > 1) {
            words.add("ZOOM " + look.zoom());
        }
        if (look.torch()) {
            words.add("TORCH");
        }
        lines.add(String.join(" ", words));
        lines.addAll(look.notes());
        return lines;
    }
}
