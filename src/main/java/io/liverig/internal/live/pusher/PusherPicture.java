package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.media.picture.CameraSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What attributes and calls do to a pusher's picture. */
final class PusherPicture {
    private static final List<String> CUSTOM =
            List.of("skin-whiteness", "skin-smoothness", "face-thinness", "eye-bigness");

    private PusherPicture() {}

    static CameraSetting of(AttributeValues values, PusherControls controls) {
        double light = 0.02 * values.number("beauty") + 0.06 * values.number("whiteness");
        return new CameraSetting(
                controls.isFront(),
                values.flag("mirror") || values.flag("remote-mirror"),
                isMirroredHere(values.text("local-mirror"), controls.isFront()),
                controls.zoom(),
                controls.isTorchOn(),
                Math.min(1, light),
                values.text("filter"),
                notes(values, controls),
                "");
    }

    private static boolean isMirroredHere(String localMirror, boolean front) {
        return localMirror.equals("enable") || (localMirror.equals("auto") && front);
    }

    private static List<String> notes(AttributeValues values, PusherControls controls) {
        List<String> notes = new ArrayList<>();
        if (values.number("beauty") > 0) {
            notes.add("beauty " + values.whole("beauty") + " " + values.text("beauty-style"));
        }
        if (values.number("whiteness") > 0) {
            notes.add("whiteness " + values.whole("whiteness"));
        }
        if (!values.text("filter").equals("standard")) {
            notes.add("filter " + values.text("filter"));
        }
        if (!values.flag("auto-focus")) {
            notes.add("focus fixed");
        }
        if (values.flag("zoom")) {
            notes.add("zoom by hand");
        }
        if (values.flag("custom-effect")) {
            CUSTOM.stream()
                    .filter(name -> values.number(name) > 0)
                    .forEach(name -> notes.add(
                            name.replace('-', ' ') + String.format(Locale.ROOT, " %.2f", values.number(name))));
        }
        notes.addAll(controls.effects().notes());
        if (values.flag("debug")) {
            notes.add("debug");
        }
        return notes;
    }

    /** Returns what is done to the sound beyond its level, which only an ear could tell. */
    static List<String> sound(AttributeValues values) {
        List<String> notes = new ArrayList<>();
        if (values.number("audio-reverb-type") > 0) {
            notes.add("reverb " + values.whole("audio-reverb-type"));
        }
        if (values.number("voice-changer-type") > 0) {
            notes.add("voice " + values.whole("voice-changer-type"));
        }
        if (values.flag("enable-agc")) {
            notes.add("gain control");
        }
        if (values.flag("enable-ans")) {
            notes.add("noise suppression");
        }
        if (values.flag("enable-ear-monitor")) {
            notes.add("ear monitor");
        }
        notes.add("volume " + values.text("audio-volume-type"));
        return notes;
    }
}
