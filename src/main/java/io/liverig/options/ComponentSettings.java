package io.liverig.options;

/**
 * What no source settles about the built-in components.
 *
 * @param keyboardHeight the height of the keyboard in pixels, which focus and keyboardheightchange tell; the official
 *     pages give no number, and each phone has its own
 * @param networkImages what becomes of an image from the network while the phone is online
 * @param networkImageWidth the width in pixels that the load event of such an image tells
 * @param networkImageHeight the height in pixels that the load event of such an image tells
 * @param pickerIndexAsText whether a picker of mode selector tells its index as text; the official page lists a number,
 *     reports of devices show both
 */
public record ComponentSettings(
        int keyboardHeight,
        NetworkImages networkImages,
        int networkImageWidth,
        int networkImageHeight,
        boolean pickerIndexAsText) {
    /** What becomes of images that are not in the program. */
    public enum NetworkImages {
        /** They load, with the size that the settings say; a notice says so once a page. */
        LOAD,
        /** They fail. */
        FAIL,
        /** They neither load nor fail. */
        SILENT
    }

    /** A keyboard of 336 pixels; images of the network load, 320 by 240, the size an image element has by default. */
    public static final ComponentSettings DEFAULT = new ComponentSettings(336, NetworkImages.LOAD, 320, 240, false);

    /** Returns the same settings with another fate of images from the network. */
    public ComponentSettings withNetworkImages(NetworkImages fate) {
        return new ComponentSettings(keyboardHeight, fate, networkImageWidth, networkImageHeight, pickerIndexAsText);
    }

    /** Returns the same settings with pickers that tell their index as text, or as a number. */
    public ComponentSettings withPickerIndexAsText(boolean asText) {
        return new ComponentSettings(keyboardHeight, networkImages, networkImageWidth, networkImageHeight, asText);
    }
}
