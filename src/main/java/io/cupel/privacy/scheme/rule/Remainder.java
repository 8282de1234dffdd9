package io.cupel.privacy.scheme.rule;

/** Reduces the characters of a compact form, its check characters left out, to a small number. */
@FunctionalInterface
public interface Remainder {
    int of(char[] compact);
}
