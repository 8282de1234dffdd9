package io.cupel.privacy.transform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Enciphers a value of any form to a token, the same for the same value. The initial vector is a keyed digest of the value, which proves on
 * the way back that key and token are genuine: the synthetic-IV construction of Rogaway and Shrimpton 2006, with HMAC-SHA-256 and AES-CTR.
 */
final class TokenCipher {
    /** Begins every token. */
    static final String MARK = "~";

    private static final int PROOF_BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final KeyedDigest proof;

    TokenCipher(byte[] key, KeyedDigest proof) {
        this.key = new SecretKeySpec(key, "AES");
        this.proof = proof;
    }

    String encipher(String value, String domain) {
        byte[] iv = Arrays.copyOf(proof.of(domain, value), PROOF_BYTES);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, iv, value.getBytes(StandardCharsets.UTF_8));
        byte[] token = Arrays.copyOf(iv, iv.length + text.length);
        System.arraycopy(text, 0, token, iv.length, text.length);
        return MARK + ENCODER.encodeToString(token);
    }

    /** Empty when it is no token, was changed, or was made with another key. */
    Optional<String> decipher(String token, String domain) {
        byte[] bytes = bytes(token);
        if (bytes.length < PROOF_BYTES) {
            return Optional.empty();
        }
        byte[] iv = Arrays.copyOf(bytes, PROOF_BYTES);
        byte[] text = crypt(Cipher.DECRYPT_MODE, iv, Arrays.copyOfRange(bytes, PROOF_BYTES, bytes.length));
        String value = new String(text, StandardCharsets.UTF_8);
        byte[] expected = Arrays.copyOf(proof.of(domain, value), PROOF_BYTES);
        return MessageDigest.isEqual(iv, expected) ? Optional.of(value) : Optional.empty();
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token.substring(MARK.length()));
        } catch (IllegalArgumentException strange) {
            return new byte[0];
        }
    }

    private byte[] crypt(int mode, byte[] iv, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(iv));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has AES in counter mode", missing);
        }
    }
}
