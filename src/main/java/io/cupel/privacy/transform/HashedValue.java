package io.cupel.privacy.transform;

import java.util.HexFormat;

/** HMAC-SHA-256 of the canonical form, in hexadecimal. Never without a key: there are too few phone numbers to hide one in a bare digest. */
record HashedValue(KeyedDigest digest, CanonicalForm form, int digits) implements CellFunction {
    private static final HexFormat HEX = HexFormat.of();

    @Override
    public String apply(String value) {
        return HEX.formatHex(digest.of("hash", form.of(value)), 0, (digits + 1) / 2)
                .substring(0, digits);
    }
}
