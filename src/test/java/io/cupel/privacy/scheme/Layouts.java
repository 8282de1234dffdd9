package io.cupel.privacy.scheme;

/** The layout of a value: 9 for digits, A and a for letters, the rest as it is. */
final class Layouts {
    private Layouts() {}

    static String of(String value) {
        return value.replaceAll("[0-9]", "9").replaceAll("[A-Z]", "A").replaceAll("[a-z]", "a");
    }
}
