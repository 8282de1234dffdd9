package io.cupel.auth.secret;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An API key as its owner holds it: {@code cpx_live.} and a token.
 *
 * @param prefix the public beginning, by which a key is found and its owner tells keys apart
 * @param text the whole key
 */
public record ApiKeySecret(String prefix, String text) {
    public static final String SCHEME = "cpx_live.";
    private static final int PREFIX_LENGTH = SCHEME.length() + 8;
    private static final Pattern FORM = Pattern.compile("cpx_live\\.[A-Za-z0-9_-]{43,64}");

    public static ApiKeySecret create() {
        return of(SCHEME + Secrets.token());
    }

    /** Empty when it cannot be a key at all. */
    public static Optional<ApiKeySecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    private static ApiKeySecret of(String text) {
        return new ApiKeySecret(text.substring(0, PREFIX_LENGTH), text);
    }

    public byte[] hash() {
        return Secrets.hash(text);
    }

    /** Only what is public. */
    @Override
    public String toString() {
        return prefix + "…";
    }
}
