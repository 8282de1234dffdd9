package io.cupel.privacy.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import io.cupel.privacy.domain.PiiType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every scheme promises, asked of each. */
class SchemesTest {
    private static final int VALUES = 5_000;
    private static final Set<PiiType> TOLD_BY_SIGNS = EnumSet.of(
            PiiType.EMAIL, PiiType.URL, PiiType.SOCIAL_HANDLE, PiiType.JWT, PiiType.PRIVATE_KEY, PiiType.API_TOKEN);

    @TestFactory
    Stream<DynamicTest> matchesItsExample() {
        return each(scheme -> assertThat(scheme.matches(scheme.example())).isTrue());
    }

    @TestFactory
    Stream<DynamicTest> chanceIsWhatRandomValuesShow() {
        return each(scheme -> {
            double deviation = Math.sqrt(scheme.chance() / VALUES);

            double shown = shareOfRandomValues(scheme);

            assertThat(shown).isCloseTo(scheme.chance(), within(5 * deviation + 0.05 * scheme.chance() + 1e-3));
        });
    }

    @TestFactory
    Stream<DynamicTest> isFoundAmongAllByItsExample() {
        return each(scheme -> assertThat(Schemes.matching(scheme.example()))
                .extracting(Scheme::type)
                .contains(scheme.type()));
    }

    @Test
    void theIndexFindsWhatAskingEachWouldFind() {
        SplittableRandom random = new SplittableRandom(11);

        List<String> values =
                forms().map(scheme -> scheme.imitate(scheme.example(), random)).toList();

        assertThat(values)
                .allSatisfy(value -> assertThat(Schemes.matching(value))
                        .containsExactlyElementsOf(Schemes.all().stream()
                                .filter(scheme -> scheme.matches(value))
                                .toList()));
    }

    @Test
    void everyTypeHasItsOwn() {
        assertThat(Stream.of(PiiType.values()).map(Schemes::of).flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(Schemes.all());
        assertThat(Schemes.of(PiiType.RELIGION)).isEmpty();
    }

    @Property(tries = 1000)
    void imitationsMatchOrAreReserved(@ForAll("anyScheme") Scheme scheme, @ForAll long seed) {
        String imitation = scheme.imitate(scheme.example(), new SplittableRandom(seed));

        assertThat(scheme.matches(imitation) || scheme.isReserved(imitation))
                .as(imitation)
                .isTrue();
    }

    @Property(tries = 1000)
    void imitationsKeepTheLayout(@ForAll("fixedScheme") Scheme scheme, @ForAll long seed) {
        String imitation = scheme.imitate(scheme.example(), new SplittableRandom(seed));

        assertThat(Layouts.of(imitation)).isEqualTo(Layouts.of(scheme.example()));
    }

    @Property(tries = 1000)
    void imitationsCanBeImitated(@ForAll("fixedScheme") Scheme scheme, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        String imitation = scheme.imitate(scheme.imitate(scheme.example(), random), random);

        assertThat(scheme.matches(imitation) || scheme.isReserved(imitation)).isTrue();
    }

    @Property(tries = 500)
    void theSameSeedImitatesAlike(@ForAll("anyScheme") Scheme scheme, @ForAll long seed) {
        assertThat(scheme.imitate(scheme.example(), new SplittableRandom(seed)))
                .isEqualTo(scheme.imitate(scheme.example(), new SplittableRandom(seed)));
    }

    @Property(tries = 1000)
    void nothingThrowsOnAnyText(@ForAll("anyScheme") Scheme scheme, @ForAll("anyText") String text, @ForAll long seed) {
        assertThatCode(() -> {
                    scheme.matches(text);
                    scheme.isReserved(text);
                    scheme.imitate(text, new SplittableRandom(seed));
                    Schemes.matching(text);
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<Scheme> anyScheme() {
        return Arbitraries.of(forms().toList());
    }

    /** Without those whose imitations are at hosts and addresses of another length. */
    @Provide
    Arbitrary<Scheme> fixedScheme() {
        List<PiiType> free = List.of(PiiType.EMAIL, PiiType.URL, PiiType.IP_ADDRESS, PiiType.CRYPTO_ADDRESS);
        return Arbitraries.of(
                forms().filter(scheme -> !free.contains(scheme.type())).toList());
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> long10k =
                Arbitraries.of("a", "1", "%", "é", "😀", ":", "@.").map(text -> text.repeat(10_000));
        Arbitrary<String> nearly = Arbitraries.of(
                "@",
                "+",
                "a@",
                "::",
                "https://",
                "%B",
                ";=",
                "eyJ..",
                ".jpg",
                "-----BEGIN ",
                "$2b$",
                "(",
                "1.",
                ",",
                "x1");
        return Arbitraries.oneOf(
                Arbitraries.strings().all(), Arbitraries.strings().ascii().ofMaxLength(40), long10k, nearly);
    }

    /** Likenesses of the example, for a likeness draws each character within its class. */
    private static double shareOfRandomValues(Scheme scheme) {
        SplittableRandom random = new SplittableRandom(7);
        int matching = 0;
        for (int i = 0; i < VALUES; i++) {
            matching += scheme.matches(randomLike(scheme, random)) ? 1 : 0;
        }
        return (double) matching / VALUES;
    }

    private static String randomLike(Scheme scheme, SplittableRandom random) {
        String likeness = Likeness.of(scheme.example(), random);
        return TOLD_BY_SIGNS.contains(scheme.type()) || scheme instanceof PrefixScheme
                ? Layouts.withRandomSigns(likeness, random)
                : likeness;
    }

    private static Stream<DynamicTest> each(Consumer<Scheme> promise) {
        return forms().map(scheme -> DynamicTest.dynamicTest(
                scheme.type() + " " + scheme.country() + " " + scheme.example(), () -> promise.accept(scheme)));
    }

    /** Each form by itself too, for a form of its own length has its own example and rules. */
    private static Stream<Scheme> forms() {
        return Schemes.all().stream()
                .flatMap(scheme -> scheme instanceof AnyOf any
                        ? Stream.concat(Stream.of(scheme), any.forms().stream())
                        : Stream.of(scheme));
    }
}
