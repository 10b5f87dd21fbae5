package io.liverig.conformance.framework;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;

/** Which elements a finger can tap. */
final class Taps {
    private Taps() {}

    /** Lists the elements of a page in its order, the page itself left out. */
    static List<ElementHandle> elements(PageHandle page) {
        return page.findAll("*").stream()
                .filter(element -> !element.tag().equals("page"))
                .toList();
    }
}
