package io.liverig.conformance.bench;

/** What a page's listeners do. */
enum PageListeners {
    /** As in the API document: every list goes to setData, every stream that is added is pulled. */
    LISTS("listeners that hand every player list to setData, and call setPlayerAttributes on ADD"),
    /** They read no list. */
    UNREAD("listeners that read no list");

    private final String words;

    PageListeners(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
