package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.params.KeyParameter;

class NarrowFf1Test {
    private static final KeyParameter KEY = new KeyParameter(new byte[] {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    });

    @Property(tries = 500)
    void agreesWithTheEngineThatPassesTheSamplesOfNist(
            @ForAll @IntRange(min = 20, max = NarrowFf1.MAX_BITS) int bits,
            @ForAll long seed,
            @ForAll @Size(max = 40) byte[] tweak) {
        BigInteger number = new BigInteger(bits, new Random(seed));
        NarrowFf1 narrow = new NarrowFf1(KEY, tweak);

        BigInteger enciphered = narrow.encipher(number, bits);

        assertThat(enciphered).isEqualTo(LayoutCipher.ff1(KEY, tweak, number, bits, true));
        assertThat(narrow.decipher(enciphered, bits)).isEqualTo(number);
    }
}
