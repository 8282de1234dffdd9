package io.cupel.privacy.transform;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * FF1 (NIST SP 800-38G, algorithms 7 and 8) of radix 2 on numbers of at most 126 bits, whose halves fit a machine word. For many threads.
 *
 * <p>Decision: numbers go through the rounds together, with one call to the JDK's AES for the blocks of all of them. A block then takes some
 * 20 ns, where the library's engine, which is written in Java, takes 200, and a call for a single block 70. The names of the single
 * letters are those of the standard.
 */
final class NarrowFf1 {
    static final int MAX_BITS = 126;

    private static final int ROUNDS = 10;
    private static final int BLOCK = 16;

    private final SecretKeySpec key;
    private final byte[] tweak;
    /** Filled as lengths are met; a thread that does not see another's entry makes it anew. */
    private final @Nullable Length[] lengths = new @Nullable Length[MAX_BITS + 1];

    NarrowFf1(byte[] key, byte[] tweak) {
        this.key = new SecretKeySpec(key, "AES");
        this.tweak = tweak.clone();
    }

    /** @param bits of the number with its leading zeros, 2 to {@link #MAX_BITS} */
    Halves halves(int bits) {
        Length length = lengths[bits];
        if (length == null) {
            length = new Length(bits, tweak, aes());
            lengths[bits] = length;
        }
        return new Halves(length);
    }

    /** In place. */
    void encipher(List<Halves> numbers) {
        Rounds rounds = new Rounds(aes(), numbers.size());
        for (int i = 0; i < ROUNDS; i++) {
            rounds.prepare(i, numbers);
            for (int at = 0; at < numbers.size(); at++) {
                Halves number = numbers.get(at);
                long c = (number.a + rounds.y(at, number.length)) & number.length.mask(i);
                number.a = number.b;
                number.b = c;
            }
        }
    }

    /** In place. */
    void decipher(List<Halves> numbers) {
        Rounds rounds = new Rounds(aes(), numbers.size());
        numbers.forEach(Halves::swap);
        for (int i = ROUNDS - 1; i >= 0; i--) {
            rounds.prepare(i, numbers);
            for (int at = 0; at < numbers.size(); at++) {
                Halves number = numbers.get(at);
                long c = (number.a - rounds.y(at, number.length)) & number.length.mask(i);
                number.a = number.b;
                number.b = c;
            }
        }
        numbers.forEach(Halves::swap);
    }

    private Cipher aes() {
        try {
            // A block cipher, which FF1 is built on: no text is enciphered with it.
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, key);
            return aes;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has AES", missing);
        }
    }

    private static void encipherBlocks(Cipher aes, byte[] blocks) {
        try {
            aes.update(blocks, 0, blocks.length, blocks, 0);
        } catch (ShortBufferException impossible) {
            throw new IllegalStateException("Blocks stay as long as they were", impossible);
        }
    }

    /** A number, its upper half in {@code a} and its lower one in {@code b}, the last bit lowest. */
    static final class Halves {
        long a;
        long b;
        private final Length length;

        private Halves(Length length) {
            this.length = length;
        }

        /** Bits of the lower half. */
        int lowerBits() {
            return length.v;
        }

        private void swap() {
            long first = a;
            a = b;
            b = first;
        }
    }

    /** What numbers of one length share. */
    private static final class Length {
        private final int u;
        private final int v;
        private final int b;
        private final int d;
        /** The last block that is ciphered, without the round and the number, mixed with all blocks before it. */
        private final long lastUpper;

        private final long lastLower;

        Length(int bits, byte[] tweak, Cipher aes) {
            this.u = bits / 2;
            this.v = bits - u;
            this.b = (v + 7) / 8;
            this.d = 4 * ((b + 3) / 4) + 4;
            ByteBuffer last = ByteBuffer.wrap(mixed(bits, tweak, aes));
            this.lastUpper = last.getLong();
            this.lastLower = last.getLong();
        }

        private byte[] mixed(int bits, byte[] tweak, Cipher aes) {
            byte[] p = ByteBuffer.allocate(BLOCK)
                    .put(new byte[] {1, 2, 1, 0, 0, 2, ROUNDS, (byte) u})
                    .putInt(bits)
                    .putInt(tweak.length)
                    .array();
            encipherBlocks(aes, p);
            int length = (tweak.length + b + BLOCK) / BLOCK * BLOCK;
            byte[] q = Arrays.copyOf(tweak, length);
            for (int at = 0; at < length; at += BLOCK) {
                for (int i = 0; i < BLOCK; i++) {
                    p[i] ^= q[at + i];
                }
                if (at + BLOCK < length) {
                    encipherBlocks(aes, p);
                }
            }
            return p;
        }

        /** The block's first half: the round stands in it where the number takes the whole other half. */
        long upper(int round) {
            return b == Long.BYTES ? lastUpper ^ round : lastUpper;
        }

        long lower(int round, long number) {
            long mixed = lastLower ^ number;
            return b == Long.BYTES ? mixed : mixed ^ ((long) round << (8 * b));
        }

        long mask(int round) {
            return (1L << (round % 2 == 0 ? u : v)) - 1;
        }
    }

    /** The blocks of some numbers. */
    private static final class Rounds {
        private final Cipher aes;
        private final byte[] bytes;
        private final ByteBuffer blocks;

        Rounds(Cipher aes, int count) {
            this.aes = aes;
            this.bytes = new byte[count * BLOCK];
            this.blocks = ByteBuffer.wrap(bytes);
        }

        void prepare(int round, List<Halves> numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                Halves number = numbers.get(i);
                blocks.putLong(i * BLOCK, number.length.upper(round));
                blocks.putLong(i * BLOCK + Long.BYTES, number.length.lower(round, number.b));
            }
            encipherBlocks(aes, bytes);
        }

        /** The low 64 bits of the standard's y. */
        long y(int at, Length length) {
            return blocks.getLong(at * BLOCK + length.d - Long.BYTES);
        }
    }
}
