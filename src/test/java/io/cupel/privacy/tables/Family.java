package io.cupel.privacy.tables;

/** A set of tables that shares no seed, country of people, header or layout with the other. */
public enum Family {
    /** May be looked at while rules and weights are chosen. */
    DEVELOPMENT(20_261),
    /** Is only ever measured. */
    HELD_OUT(77_003);

    private final long seed;

    Family(long seed) {
        this.seed = seed;
    }

    long seed() {
        return seed;
    }

    boolean isHeldOut() {
        return this == HELD_OUT;
    }
}
