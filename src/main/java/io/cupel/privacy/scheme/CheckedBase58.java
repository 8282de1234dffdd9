package io.cupel.privacy.scheme;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base 58 with four bytes of double SHA-256 behind, as Bitcoin and its kin write their first kind of address. */
final class CheckedBase58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int CHECKSUM = 4;

    /** Version and hash of 160 bits. */
    static final int PAYLOAD = 21;

    private CheckedBase58() {}

    static boolean isValid(String text) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        if (number.bitLength() > (PAYLOAD + CHECKSUM) * 8) {
            return false;
        }
        byte[] bytes = toBytes(number, PAYLOAD + CHECKSUM);
        byte[] payload = Arrays.copyOf(bytes, PAYLOAD);
        return Arrays.equals(checksum(payload), Arrays.copyOfRange(bytes, PAYLOAD, bytes.length))
                && encode(payload).equals(text);
    }

    static String encode(byte[] payload) {
        byte[] whole = Arrays.copyOf(payload, payload.length + CHECKSUM);
        System.arraycopy(checksum(payload), 0, whole, payload.length, CHECKSUM);
        StringBuilder text = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, whole); rest.signum() > 0; rest = rest.divide(BASE)) {
            text.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (int i = 0; i < whole.length && whole[i] == 0; i++) {
            text.append(ALPHABET.charAt(0));
        }
        return text.reverse().toString();
    }

    /** The version, the first byte, of a valid address. */
    static byte version(String text) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
        }
        return toBytes(number, PAYLOAD + CHECKSUM)[0];
    }

    private static byte[] toBytes(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        byte[] bytes = new byte[length];
        int used = Math.min(length, signed.length);
        System.arraycopy(signed, signed.length - used, bytes, length - used, used);
        return bytes;
    }

    private static byte[] checksum(byte[] payload) {
        return Arrays.copyOf(sha256(sha256(payload)), CHECKSUM);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
