package io.cupel.privacy.transform;

import java.math.BigInteger;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Enciphers a value to another one of its layout: FF1 (NIST SP 800-38G, algorithms 7 and 8) on the bits of the value's number, repeated while the
 * result is beyond the last number of the layout, which happens less than once for each value (cycle walking: Black and Rogaway 2002,
 * section 5).
 */
final class LayoutCipher {
    /** Below so many values FF1 is not safe: SP 800-38G revision 1, section 5.1. */
    private static final BigInteger MIN_SIZE = BigInteger.valueOf(1_000_000);

    private final KeyParameter key;
    private final byte[] tweak;
    private final NarrowFf1 narrow;

    LayoutCipher(byte[] key, byte[] tweak) {
        this.key = new KeyParameter(key);
        this.tweak = tweak.clone();
        this.narrow = new NarrowFf1(this.key, tweak);
    }

    static boolean canEncipher(Layout layout) {
        return layout.size().compareTo(MIN_SIZE) >= 0;
    }

    String encipher(Layout layout) {
        return walk(layout, true);
    }

    String decipher(Layout layout) {
        return walk(layout, false);
    }

    private String walk(Layout layout, boolean enciphers) {
        int bits = layout.size().subtract(BigInteger.ONE).bitLength();
        BigInteger number = layout.rank();
        do {
            number = bits <= NarrowFf1.MAX_BITS ? narrow(number, bits, enciphers) : wide(number, bits, enciphers);
        } while (number.compareTo(layout.size()) >= 0);
        return layout.valueOf(number);
    }

    private BigInteger narrow(BigInteger number, int bits, boolean enciphers) {
        return enciphers ? narrow.encipher(number, bits) : narrow.decipher(number, bits);
    }

    private BigInteger wide(BigInteger number, int length, boolean enciphers) {
        return ff1(key, tweak, number, length, enciphers);
    }

    /** One pass of the library's engine. */
    static BigInteger ff1(KeyParameter key, byte[] tweak, BigInteger number, int length, boolean enciphers) {
        FPEFF1Engine engine = new FPEFF1Engine();
        engine.init(enciphers, new FPEParameters(key, 2, tweak));
        byte[] bits = new byte[length];
        spread(number, bits);
        engine.processBlock(bits, 0, bits.length, bits, 0);
        return gathered(bits);
    }

    /** One bit in each byte, the highest first. */
    private static void spread(BigInteger number, byte[] bits) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) (number.testBit(bits.length - 1 - i) ? 1 : 0);
        }
    }

    private static BigInteger gathered(byte[] bits) {
        byte[] bytes = new byte[bits.length / 8 + 1];
        for (int i = 0; i < bits.length; i++) {
            int place = bits.length - 1 - i;
            bytes[bytes.length - 1 - place / 8] |= (byte) (bits[i] << (place % 8));
        }
        return new BigInteger(1, bytes);
    }
}
