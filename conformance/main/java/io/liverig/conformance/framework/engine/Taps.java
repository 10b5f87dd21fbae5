package io.liverig.conformance.framework.engine;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;

/** Which elements a finger can tap. */
final class Taps {
    private Taps() {}

    /** Lists the elements below a page: each component, then what is inside it, then what its user put there. */
    static List<ElementHandle> elements(PageHandle page) {
        return page.findAll("*, * >>> *").stream()
                .filter(element ->
                        !element.tag().equals("page") && !element.tag().equals("slot"))
                .toList();
    }
}
