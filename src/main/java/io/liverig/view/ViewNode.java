package io.liverig.view;

import java.util.Map;

/** A node. */
public interface ViewNode extends NodePort {
    /** Returns all text. */
    String text();

    /** Returns the dataset. */
    Map<String, Object> dataset();
}
