package io.cupel.privacy.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 32 random bytes from which the secrets of a project's policies are derived. Prints nothing of itself. */
public final class ProjectSecret {
    public static final int SIZE = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final int version;
    private final byte[] secret;

    public ProjectSecret(int version, byte[] secret) {
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("A project's secret has " + SIZE + " bytes");
        }
        this.version = version;
        this.secret = secret.clone();
    }

    public static ProjectSecret draw(int version) {
        byte[] secret = new byte[SIZE];
        new SecureRandom().nextBytes(secret);
        return new ProjectSecret(version, secret);
    }

    /** 1 for the project's first; one more with every change. */
    public int version() {
        return version;
    }

    /** One for all policies: equal values get the same pseudonym wherever they stand in the project. */
    public byte[] ofPseudonyms() {
        return derived("pseudonyms");
    }

    /** Hashes of one policy cannot be matched with those of another, nor does its key open what another enciphered. */
    public byte[] ofPolicy(UUID policy) {
        return derived("policy " + policy);
    }

    /** For wrapping only. */
    public byte[] bytes() {
        return secret.clone();
    }

    private byte[] derived(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "ProjectSecret, version " + version;
    }
}
