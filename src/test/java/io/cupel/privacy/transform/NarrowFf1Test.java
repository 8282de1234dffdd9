package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.transform.NarrowFf1.Halves;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.crypto.params.KeyParameter;

class NarrowFf1Test {
    private static final byte[] KEY = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
    };

    private static Halves halves(NarrowFf1 narrow, BigInteger number, int bits) {
        Halves halves = narrow.halves(bits);
        halves.a = number.shiftRight(halves.lowerBits()).longValue();
        halves.b = number.longValue() & ((1L << halves.lowerBits()) - 1);
        return halves;
    }

    private static BigInteger joined(Halves halves) {
        return BigInteger.valueOf(halves.a).shiftLeft(halves.lowerBits()).or(BigInteger.valueOf(halves.b));
    }

    @Property(tries = 500)
    void agreesWithTheEngineThatPassesTheSamplesOfNist(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 20, max = NarrowFf1.MAX_BITS) Integer> lengths,
            @ForAll long seed,
            @ForAll @Size(max = 40) byte[] tweak) {
        Random random = new Random(seed);
        List<BigInteger> numbers =
                lengths.stream().map(bits -> new BigInteger(bits, random)).toList();
        NarrowFf1 narrow = new NarrowFf1(KEY, tweak);
        List<Halves> halves = IntStream.range(0, numbers.size())
                .mapToObj(i -> halves(narrow, numbers.get(i), lengths.get(i)))
                .toList();

        narrow.encipher(halves);

        KeyParameter key = new KeyParameter(KEY);
        assertThat(halves)
                .extracting(NarrowFf1Test::joined)
                .containsExactlyElementsOf(IntStream.range(0, numbers.size())
                        .mapToObj(i -> LayoutCipher.ff1(key, tweak, numbers.get(i), lengths.get(i), true))
                        .toList());
        narrow.decipher(halves);
        assertThat(halves).extracting(NarrowFf1Test::joined).containsExactlyElementsOf(numbers);
    }
}
