package io.cupel.storage;

import java.util.regex.Pattern;

/**
 * The name of a blob: one to eight segments of plain ASCII letters, digits, {@code .}, {@code _} and {@code -}, divided by
 * {@code /}. A segment starts with a letter or digit, so neither {@code ..} nor a hidden file can be named.
 */
public record BlobKey(String value) {
    private static final int MAX_LENGTH = 300;
    private static final String SEGMENT = "[A-Za-z0-9][A-Za-z0-9._-]{0,127}";
    private static final Pattern FORM = Pattern.compile(SEGMENT + "(/" + SEGMENT + "){0,7}");

    public BlobKey {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a blob key");
        }
    }
}
