package io.liverig.conformance.suite;

/** Who must hold a property. {@link PropertyCatalogue.Entry#binds} says so of one implementation. */
public enum Holder {
    /** Every implementation. */
    OWN,
    /** Every implementation; only the published package's behaviour backs it. */
    COMPAT,
    /** Those that follow the API document where it and the published package differ. */
    DOCUMENT,
    /** Those that follow the published package there. */
    PACKAGE,
    /**
     * LiveRig's own only: neither the document nor the published package asks for it. Any other is tried, and told where
     * it differs.
     */
    TASTE,
    /**
     * Nobody, for it contradicts a property that everybody must hold; the catalogue names that property and says why. It
     * is tried and told, because versions and forks can differ by it.
     */
    OPEN;

    /** Returns whether any implementation of a profile, {@code document} or {@code package}, must hold it. */
    boolean binds(String profile) {
        return switch (this) {
            case OWN, COMPAT -> true;
            case DOCUMENT -> profile.equals("document");
            case PACKAGE -> profile.equals("package");
            case TASTE, OPEN -> false;
        };
    }
}
