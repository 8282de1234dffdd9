package io.cupel.privacy.transform;

/**
 * The first characters of a value, and a star for each of the rest.
 *
 * @param keepsShort whether a value that is no longer stays; else it becomes stars, since it would be shown whole
 */
record Prefix(int length, boolean keepsShort) implements CellFunction {
    @Override
    public String apply(String value) {
        String text = value.strip();
        int characters = text.codePointCount(0, text.length());
        if (characters <= length) {
            return keepsShort ? text : Generalization.ANY.repeat(Math.max(1, characters));
        }
        return text.substring(0, text.offsetByCodePoints(0, length)) + Generalization.ANY.repeat(characters - length);
    }
}
