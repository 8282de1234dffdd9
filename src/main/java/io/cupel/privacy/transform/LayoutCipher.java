package io.cupel.privacy.transform;

import io.cupel.privacy.transform.NarrowFf1.Halves;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
    private static final long MIN_SIZE = 1_000_000;

    private final KeyParameter key;
    private final byte[] tweak;
    private final NarrowFf1 narrow;

    LayoutCipher(byte[] key, byte[] tweak) {
        this.key = new KeyParameter(key);
        this.tweak = tweak.clone();
        this.narrow = new NarrowFf1(key, tweak);
    }

    static boolean canEncipher(Layout layout) {
        return !layout.isOfWords() || layout.size() >= MIN_SIZE;
    }

    /** The values in the order of the layouts. */
    List<String> encipher(List<Layout> layouts) {
        return walk(layouts, true);
    }

    List<String> decipher(List<Layout> layouts) {
        return walk(layouts, false);
    }

    /** All take a step together until the last one has come home. */
    private List<String> walk(List<Layout> layouts, boolean enciphers) {
        List<Walk> walks =
                layouts.stream().map(layout -> start(layout, enciphers)).toList();
        List<Walk> beyond = new ArrayList<>(walks);
        while (!beyond.isEmpty()) {
            List<Halves> numbers = new ArrayList<>(beyond.size());
            beyond.forEach(walk -> walk.step(numbers));
            if (enciphers) {
                narrow.encipher(numbers);
            } else {
                narrow.decipher(numbers);
            }
            beyond.removeIf(walk -> !walk.isBeyond());
        }
        return walks.stream().map(Walk::value).toList();
    }

    private Walk start(Layout layout, boolean enciphers) {
        if (layout.isOfWords()) {
            return new WordWalk(layout, narrow);
        }
        BigInteger size = layout.wideSize();
        int bits = size.subtract(BigInteger.ONE).bitLength();
        return bits <= NarrowFf1.MAX_BITS
                ? new NarrowWalk(layout, size, narrow.halves(bits))
                : new WideWalk(layout, size, bits, enciphers);
    }

    /** A value on its way to another one. */
    private interface Walk {
        /** Takes a step, or puts the halves of its number among those that take one together. */
        void step(List<Halves> numbers);

        /** Whether no value of the layout has the number that was come to. */
        boolean isBeyond();

        String value();
    }

    private static final class WordWalk implements Walk {
        private final Layout layout;
        private final Halves number;

        WordWalk(Layout layout, NarrowFf1 narrow) {
            this.layout = layout;
            this.number = narrow.halves(Long.SIZE - Long.numberOfLeadingZeros(layout.size() - 1));
            long rank = layout.rank();
            number.a = rank >>> number.lowerBits();
            number.b = rank & ((1L << number.lowerBits()) - 1);
        }

        @Override
        public void step(List<Halves> numbers) {
            numbers.add(number);
        }

        @Override
        public boolean isBeyond() {
            return joined() >= layout.size();
        }

        @Override
        public String value() {
            return layout.valueOf(joined());
        }

        private long joined() {
            return number.a << number.lowerBits() | number.b;
        }
    }

    private static final class NarrowWalk implements Walk {
        private final Layout layout;
        private final BigInteger size;
        private final Halves number;

        NarrowWalk(Layout layout, BigInteger size, Halves number) {
            this.layout = layout;
            this.size = size;
            this.number = number;
            BigInteger rank = layout.wideRank();
            number.a = rank.shiftRight(number.lowerBits()).longValue();
            number.b = rank.longValue() & ((1L << number.lowerBits()) - 1);
        }

        @Override
        public void step(List<Halves> numbers) {
            numbers.add(number);
        }

        @Override
        public boolean isBeyond() {
            return joined().compareTo(size) >= 0;
        }

        @Override
        public String value() {
            return layout.valueOf(joined());
        }

        private BigInteger joined() {
            return BigInteger.valueOf(number.a).shiftLeft(number.lowerBits()).or(BigInteger.valueOf(number.b));
        }
    }

    /** By the library, one at a time: texts of more than some 25 letters. */
    private final class WideWalk implements Walk {
        private final Layout layout;
        private final BigInteger size;
        private final int bits;
        private final boolean enciphers;
        private BigInteger number;

        WideWalk(Layout layout, BigInteger size, int bits, boolean enciphers) {
            this.layout = layout;
            this.size = size;
            this.bits = bits;
            this.enciphers = enciphers;
            this.number = layout.wideRank();
        }

        @Override
        public void step(List<Halves> numbers) {
            number = ff1(key, tweak, number, bits, enciphers);
        }

        @Override
        public boolean isBeyond() {
            return number.compareTo(size) >= 0;
        }

        @Override
        public String value() {
            return layout.valueOf(number);
        }
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
