package io.liverig.internal.wx.phone;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The functions of wx that need somebody, by what becomes of a call for which a test has no answer. */
public enum Unanswered {
    /** The user cancels. */
    CANCELLED("addPhoneContact chooseAddress chooseContact chooseInvoice chooseInvoiceTitle chooseLicensePlate"
            + " chooseLocation choosePoi navigateToMiniProgram requestPayment scanCode"),
    /** No place is known. */
    LOST("getFuzzyLocation getLocation"),
    /** The user looks at it, and goes on. */
    SHOWN("makePhoneCall openDocument openLocation"),
    /** The user has no name. */
    ANONYMOUS("getUserInfo getUserProfile"),
    /** The user says yes. */
    ACCEPTED("requestSubscribeMessage");

    private final String names;

    Unanswered(String names) {
        this.names = names;
    }

    /** Returns the functions in the order of their names. */
    public List<String> names() {
        return List.of(names.split(" "));
    }

    /** Returns all that a test can answer, in the order of their names. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Unanswered each : values()) {
            all.addAll(each.names());
        }
        return all;
    }
}
