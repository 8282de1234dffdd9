package io.cupel.privacy.secret;

import java.util.Base64;
import java.util.Optional;

/** The secret of a policy in the form that its holder keeps: {@code cpk_} and 43 characters of base64url. */
public final class PolicySecret {
    private static final String PREFIX = "cpk_";

    private PolicySecret() {}

    public static String written(byte[] secret) {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Empty for anything that is no written secret. */
    public static Optional<byte[]> read(String written) {
        if (!written.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] secret = Base64.getUrlDecoder().decode(written.substring(PREFIX.length()));
            return Optional.of(secret).filter(bytes -> bytes.length == ProjectSecret.SIZE);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
