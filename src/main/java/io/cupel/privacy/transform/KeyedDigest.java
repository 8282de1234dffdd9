package io.cupel.privacy.transform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under one key, for many threads: each call works on a copy of the keyed state. */
final class KeyedDigest {
    static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private final Mac keyed;

    KeyedDigest(byte[] key) {
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }

    byte[] of(byte[] message) {
        return copy().doFinal(message);
    }

    /** Of a value in a domain of its own: the same value says nothing about its digest in another domain. */
    byte[] of(String domain, String value) {
        Mac mac = copy();
        mac.update(domain.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("The JDK's own HMAC can be copied", impossible);
        }
    }

    /** Says nothing: a key must not reach a log. */
    @Override
    public String toString() {
        return "KeyedDigest";
    }
}
