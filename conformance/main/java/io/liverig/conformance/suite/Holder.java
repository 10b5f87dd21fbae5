package io.liverig.conformance.suite;

/** Who must hold a property. */
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
     * Nobody, for it contradicts a property that everybody must hold; the catalogue names that property and says why. It
     * is tried and told, because versions and forks can differ by it.
     */
    OPEN;

    /** Returns whether an implementation of a profile, {@code document} or {@code package}, must hold it. */
    public boolean binds(String profile) {
        return switch (this) {
            case OWN, COMPAT -> true;
            case DOCUMENT -> profile.equals("document");
            case PACKAGE -> profile.equals("package");
            case OPEN -> false;
        };
    }
}
