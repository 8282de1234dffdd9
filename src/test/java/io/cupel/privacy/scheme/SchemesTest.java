package io.cupel.privacy.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every scheme promises, asked of each. */
class SchemesTest {
    private static final int VALUES = 20_000;

    @TestFactory
    Stream<DynamicTest> matchesItsExample() {
        return each(scheme -> assertThat(scheme.matches(scheme.example())).isTrue());
    }

    @TestFactory
    Stream<DynamicTest> chanceIsWhatRandomValuesShow() {
        return each(scheme -> {
            double shown = shareOfRandomValues(scheme);

            double tolerance = 4 * Math.sqrt(scheme.chance() / VALUES) + 0.15 * scheme.chance() + 1e-3;
            assertThat(shown).isLessThanOrEqualTo(scheme.chance() + tolerance);
        });
    }

    @Property(tries = 100)
    void imitationsMatchOrAreReservedAndKeepTheirLayout(@ForAll("anyScheme") Scheme scheme, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        String imitation = scheme.imitate(scheme.example(), random);

        assertThat(scheme.matches(imitation) || scheme.isReserved(imitation))
                .as(imitation)
                .isTrue();
        assertThat(Layouts.of(imitation)).isEqualTo(Layouts.of(scheme.example()));
    }

    @Property(tries = 500)
    void nothingThrowsOnAnyText(@ForAll("anyScheme") Scheme scheme, @ForAll String text, @ForAll long seed) {
        assertThatCode(() -> {
                    scheme.matches(text);
                    scheme.isReserved(text);
                    scheme.imitate(text, new SplittableRandom(seed));
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Scheme> anyScheme() {
        return Arbitraries.of(Schemes.all());
    }

    private static double shareOfRandomValues(Scheme scheme) {
        SplittableRandom random = new SplittableRandom(7);
        int matching = 0;
        for (int i = 0; i < VALUES; i++) {
            matching += scheme.matches(Likeness.of(scheme.imitate(scheme.example(), random), random)) ? 1 : 0;
        }
        return (double) matching / VALUES;
    }

    private static Stream<DynamicTest> each(Consumer<Scheme> promise) {
        return Schemes.all().stream()
                .map(scheme -> DynamicTest.dynamicTest(
                        scheme.type() + " " + scheme.country() + " " + scheme.example(), () -> promise.accept(scheme)));
    }
}
