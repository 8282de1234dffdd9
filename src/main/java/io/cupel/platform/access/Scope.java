package io.cupel.platform.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a credential may do. {@code write} includes {@code read}; {@code admin} includes all. */
public enum Scope {
    READ,
    WRITE,
    PREDICT,
    ADMIN;

    /** The scopes that holding this one grants, itself among them. */
    public Set<Scope> grants() {
        return switch (this) {
            case READ -> EnumSet.of(READ);
            case WRITE -> EnumSet.of(READ, WRITE);
            case PREDICT -> EnumSet.of(PREDICT);
            case ADMIN -> EnumSet.allOf(Scope.class);
        };
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
