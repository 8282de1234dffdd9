package io.cupel.privacy.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the projects' secrets closed in the database: AES-256-GCM (NIST SP 800-38D) under the server's master secret, bound to their place,
 * so that a wrapped secret that was moved to another project does not open. Form: 12 bytes of nonce, ciphertext, 16 bytes of tag.
 */
public final class SecretWrapper {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_SIZE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public SecretWrapper(byte[] masterSecret) {
        this.key = new SecretKeySpec(digest(masterSecret), "AES");
    }

    /** @param place what the secret belongs to; wanted again to open it */
    public byte[] wrap(byte[] secret, String place) {
        byte[] nonce = new byte[NONCE_SIZE];
        random.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, secret, place);
        return ByteBuffer.allocate(NONCE_SIZE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the master secret or the place is another one */
    public byte[] open(byte[] wrapped, String place) {
        ByteBuffer bytes = ByteBuffer.wrap(wrapped);
        byte[] nonce = new byte[NONCE_SIZE];
        bytes.get(nonce);
        byte[] sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        return apply(Cipher.DECRYPT_MODE, nonce, sealed, place);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input, String place) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "A privacy key does not open: is privacy.master-secret another one?", refused);
        }
    }

    private static byte[] digest(byte[] masterSecret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(masterSecret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
