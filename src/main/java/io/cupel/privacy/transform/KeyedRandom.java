package io.cupel.privacy.transform;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/**
 * Numbers that only the holder of the key can foresee for a value: a keyed digest of it, and when that is used up a SplitMix64 sequence
 * (Steele, Lea and Flood 2014) from its last word. Written out here, so that pseudonyms outlive a change of the JDK's own generators.
 */
final class KeyedRandom implements RandomGenerator {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int WORDS = KeyedDigest.BYTES / Long.BYTES;

    private final ByteBuffer digest;
    private int used;
    private long state;

    KeyedRandom(KeyedDigest key, String domain, String value) {
        this.digest = ByteBuffer.wrap(key.of(domain, value));
        this.state = digest.getLong((WORDS - 1) * Long.BYTES);
    }

    @Override
    public long nextLong() {
        if (used < WORDS - 1) {
            return digest.getLong(used++ * Long.BYTES);
        }
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
