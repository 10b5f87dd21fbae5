package io.liverig.internal.media.picture;

import java.util.List;

/**
 * How a camera is turned, and what is done to its picture before it is sent.
 *
 * @param front whether it is the camera on the side of the screen
 * @param mirrored whether left and right are changed in what is sent
 * @param mirroredHere whether they are changed in what the sender sees of itself
 * @param zoom how much nearer the scene is; 1 is as it is
 * @param torch whether the torch is on, which lights what the back camera sees
 * @param light how much lighter the picture is made, from 0 to 1
 * @param filter the name of a filter that tints it, "" or "standard" for none
 * @param notes what else is done to it, in words that are written into the picture
 * @param card what is sent in place of the camera, in words; "" for the camera
 */
public record CameraSetting(
        boolean front,
        boolean mirrored,
        boolean mirroredHere,
        double zoom,
        boolean torch,
        double light,
        String filter,
        List<String> notes,
        String card) {
    /** A front camera to which nothing is done. */
    public static final CameraSetting PLAIN = new CameraSetting(true, false, true, 1, false, 0, "", List.of(), "");

    /** Copies the notes. */
    public CameraSetting {
        notes = List.copyOf(notes);
    }

    /** Returns the look with a card in place of the camera. */
    public CameraSetting card(String words) {
        return new CameraSetting(front, mirrored, mirroredHere, zoom, torch, light, filter, notes, words);
    }
}
