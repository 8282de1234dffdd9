package io.cupel.privacy.scheme;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bouncycastle.jcajce.provider.digest.Keccak;

/** EIP-55: a letter is upper case where the Keccak-256 digest of the lower-case address has a half-byte of eight or more. */
final class MixedCase {
    private MixedCase() {}

    /** @param address {@code 0x} and forty hexadecimal digits in any case */
    static String of(String address) {
        String digits = address.substring(2).toLowerCase(Locale.ROOT);
        byte[] digest = new Keccak.Digest256().digest(digits.getBytes(StandardCharsets.US_ASCII));
        StringBuilder mixed = new StringBuilder("0x");
        for (int i = 0; i < digits.length(); i++) {
            int half = digest[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
            mixed.append(half > 7 ? Character.toUpperCase(digits.charAt(i)) : digits.charAt(i));
        }
        return mixed.toString();
    }
}
