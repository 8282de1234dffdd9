package io.cupel.privacy.transform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The keys of a policy, one for each purpose, derived from its secret by HKDF (RFC 5869). The secret itself is not kept. Immutable, for many
 * threads; prints nothing of itself.
 */
public final class PolicyKeys {
    public static final int SECRET_BYTES = 32;

    private static final byte[] CHECKED = "key check value".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECK_BYTES = 8;

    private final KeyedDigest hash;
    private final KeyedDigest pseudonym;
    private final CipherKeys cipher;
    private final String checkValue;

    private PolicyKeys(KeyedDigest hash, KeyedDigest pseudonym, CipherKeys cipher, String checkValue) {
        this.hash = hash;
        this.pseudonym = pseudonym;
        this.cipher = cipher;
        this.checkValue = checkValue;
    }

    /** @param secret 32 random bytes */
    public static PolicyKeys of(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("A policy's secret has " + SECRET_BYTES + " bytes");
        }
        byte[] check = new KeyedDigest(derived(secret, "check")).of(CHECKED);
        return new PolicyKeys(
                new KeyedDigest(derived(secret, "hash")),
                new KeyedDigest(derived(secret, "pseudonym")),
                new CipherKeys(derived(secret, "format-preserving"), derived(secret, "token"), derived(secret, "iv")),
                HexFormat.of().formatHex(check, 0, CHECK_BYTES));
    }

    /** These keys, but with the pseudonyms of others: so that all policies of a project give the same value the same double. */
    public PolicyKeys withPseudonymsOf(PolicyKeys others) {
        return new PolicyKeys(hash, others.pseudonym, cipher, checkValue);
    }

    /**
     * Tells this secret from any other without giving anything of it away. Kept beside what was enciphered: a wrong key is told by it,
     * since format-preserving encryption has no room for a proof of its own.
     */
    public String checkValue() {
        return checkValue;
    }

    /** Whether these are the keys that gave {@code checkValue}. */
    public boolean match(String otherCheckValue) {
        return MessageDigest.isEqual(
                checkValue.getBytes(StandardCharsets.UTF_8), otherCheckValue.getBytes(StandardCharsets.UTF_8));
    }

    KeyedDigest hash() {
        return hash;
    }

    KeyedDigest pseudonym() {
        return pseudonym;
    }

    CipherKeys cipher() {
        return cipher;
    }

    private static byte[] derived(byte[] secret, String purpose) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        byte[] info = ("cupel privacy " + purpose).getBytes(StandardCharsets.US_ASCII);
        generator.init(new HKDFParameters(secret, null, info));
        byte[] key = new byte[SECRET_BYTES];
        generator.generateBytes(key, 0, key.length);
        return key;
    }

    @Override
    public String toString() {
        return "PolicyKeys";
    }
}
