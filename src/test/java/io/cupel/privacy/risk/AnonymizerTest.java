package io.cupel.privacy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cupel.datasets.TableQuery;
import io.cupel.datasets.domain.RowGroups;
import io.cupel.privacy.risk.AnonymizationOutcome.Reason;
import io.cupel.privacy.risk.AnonymizationOutcome.Unreachable;
import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnonymizerTest {
    private static final List<QuasiIdentifier> COLUMNS =
            List.of(QuasiIdentifier.of("age", Scale.NUMBER), QuasiIdentifier.of("city", Scale.CATEGORY));
    private static final List<SensitiveAttribute> ILLNESS = List.of(new SensitiveAttribute("illness", false));

    /** A person; age and city are quasi-identifiers, the illness is sensitive. */
    private record Person(@Nullable String age, @Nullable String city, String illness) {
        @Nullable
        String[] quasi() {
            return new @Nullable String[] {age, city};
        }
    }

    /** Groups in plain Java what the engine would group in SQL. */
    private static TableQuery table(List<Person> people) {
        return (select, rows) -> people.stream()
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()))
                .forEach((person, count) ->
                        rows.accept(new @Nullable Object[] {person.age(), person.city(), person.illness(), count}));
    }

    private static AnonymizationOutcome outcome(List<Person> people, AnonymityTarget target) {
        return new Anonymizer().anonymize(table(people), COLUMNS, ILLNESS, target);
    }

    private static Anonymization found(List<Person> people, AnonymityTarget target) {
        return (Anonymization) outcome(people, target);
    }

    /** The rows that are left, by the words that stand in their quasi-identifiers. */
    private static Map<List<@Nullable String>, List<Person>> released(List<Person> people, Anonymization coarser) {
        Map<List<@Nullable String>, List<Person>> classes = new HashMap<>();
        for (Person person : people) {
            int group = coarser.groupOf(person.quasi());
            if (group != RowGroups.NONE) {
                classes.computeIfAbsent(
                                Arrays.asList(coarser.word(group, 0), coarser.word(group, 1)), key -> new ArrayList<>())
                        .add(person);
            }
        }
        return classes;
    }

    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<String> ages =
                Arbitraries.integers().between(-5, 60).map(String::valueOf).injectNull(0.05);
        Arbitrary<String> cities =
                Arbitraries.of("Rome", "Oslo", "Bonn", "Lyon", "Cork", "Brno").injectNull(0.05);
        Arbitrary<String> illnesses = Arbitraries.of("flu", "flu", "cold", "gout", "acne");
        return Combinators.combine(ages, cities, illnesses)
                .as(Person::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 400)
    void reachesTheTargetOrSaysThatItCannot(
            @ForAll("people") List<Person> people,
            @ForAll @IntRange(min = 1, max = 8) int k,
            @ForAll @IntRange(min = 1, max = 4) int l,
            @ForAll @DoubleRange(min = 0.05, max = 1) double t,
            @ForAll @DoubleRange(min = 0, max = 0.3) double limit) {
        Set<String> illnesses = people.stream().map(Person::illness).collect(Collectors.toSet());

        AnonymizationOutcome outcome = outcome(people, new AnonymityTarget(k, l, t, limit));

        if (outcome instanceof Anonymization coarser) {
            Map<List<@Nullable String>, List<Person>> classes = released(people, coarser);
            assertThat(classes.values())
                    .allSatisfy(members -> assertThat(members.size()).isGreaterThanOrEqualTo(k));
            assertThat(classes.values())
                    .allSatisfy(members -> assertThat(illnesses(members)).hasSizeGreaterThanOrEqualTo(l));
            assertThat(greatestDistance(classes)).isLessThanOrEqualTo(t + 1e-9);
            long left = classes.values().stream().mapToLong(List::size).sum();
            assertThat(people.size() - left)
                    .isEqualTo(coarser.report().suppressedRows())
                    .isLessThanOrEqualTo((long) (limit * people.size()));
            assertThat(coarser.report().classes()).isEqualTo(classes.size());
            assertThat(coarser.report().k())
                    .isEqualTo(classes.values().stream()
                            .mapToLong(List::size)
                            .min()
                            .orElse(0));
        } else {
            assertThat(people.size() < k || illnesses.size() < l).isTrue();
        }
    }

    private static Set<String> illnesses(List<Person> members) {
        return members.stream().map(Person::illness).collect(Collectors.toSet());
    }

    private static double greatestDistance(Map<List<@Nullable String>, List<Person>> classes) {
        List<Person> all = classes.values().stream().flatMap(List::stream).toList();
        return classes.values().stream()
                .mapToDouble(members -> illnesses(all).stream()
                                .mapToDouble(illness -> Math.abs(share(members, illness) - share(all, illness)))
                                .sum()
                        / 2)
                .max()
                .orElse(0);
    }

    private static double share(List<Person> people, String illness) {
        return (double) people.stream()
                        .filter(person -> person.illness().equals(illness))
                        .count()
                / people.size();
    }

    @Property(tries = 200)
    void keepsEveryValueWithinWhatItsWordsSay(
            @ForAll("people") List<Person> people, @ForAll @IntRange(min = 1, max = 5) int k) {
        if (outcome(people, new AnonymityTarget(k, null, null, 0)) instanceof Anonymization coarser) {
            released(people, coarser)
                    .forEach((words, members) -> assertThat(members)
                            .allSatisfy(person -> assertThat(covers(words.get(1), person.city()))
                                    .isTrue()));
        }
    }

    private static boolean covers(@Nullable String word, @Nullable String city) {
        return city == null
                ? word == null || word.equals("*")
                : word != null
                        && (word.equals("*")
                                || Arrays.asList(word.split(" \\| ")).contains(city));
    }

    private static List<Person> of(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(","))
                .map(cells -> new Person(cells[0], cells[1], cells[2]))
                .toList();
    }

    @Test
    void cutsWhereBothSidesAreLargeEnough() {
        List<Person> people =
                of("20,Rome,flu", "21,Rome,flu", "40,Rome,flu", "45,Oslo,cold", "-1,Oslo,flu", "30,Oslo,flu");

        Anonymization coarser = found(people, new AnonymityTarget(2, null, null, 0));

        assertThat(released(people, coarser).keySet())
                .containsExactlyInAnyOrder(List.of("-1 to 21", "*"), List.of("30-45", "*"));
    }

    @Test
    void losesNothingWhereEverybodyHidesAlready() {
        List<Person> people = of("20,Rome,flu", "20,Rome,cold", "30,Oslo,flu", "30,Oslo,cold");

        Anonymization coarser = found(people, new AnonymityTarget(2, 2, 0.0, 0));

        assertThat(coarser.report().informationLoss()).isZero();
        assertThat(coarser.report().discernibility()).isEqualTo(8);
        assertThat(released(people, coarser).keySet())
                .containsExactlyInAnyOrder(List.of("20", "Rome"), List.of("30", "Oslo"));
    }

    @Test
    void leavesOutTheFewWhoWouldMakeAllCoarse() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 49; i++) {
            people.add(new Person("20", "Rome", i % 2 == 0 ? "flu" : "cold"));
        }
        people.add(new Person("90", "Oslo", "flu"));

        Anonymization kept = found(people, new AnonymityTarget(5, null, null, 0));
        Anonymization trimmed = found(people, new AnonymityTarget(5, null, null, 0.02));

        assertThat(kept.report().informationLoss()).isEqualTo(1);
        assertThat(trimmed.report().suppressedRows()).isEqualTo(1);
        assertThat(trimmed.report().informationLoss()).isCloseTo(0.02, within(1e-12));
        assertThat(released(people, trimmed).keySet()).containsExactly(List.of("20", "Rome"));
        assertThat(trimmed.report().lossByColumn()).containsOnlyKeys("age", "city");
    }

    @Test
    void namesTheBranchOfAHierarchy() {
        Map<String, String> parents =
                Map.of("Rome", "Italy", "Turin", "Italy", "Oslo", "Norway", "Italy", "Europe", "Norway", "Europe");
        List<QuasiIdentifier> columns =
                List.of(QuasiIdentifier.of("age", Scale.NUMBER), new QuasiIdentifier("city", Scale.CATEGORY, parents));
        List<Person> people = of("20,Rome,flu", "20,Oslo,flu", "20,Turin,flu", "20,Oslo,cold");

        Anonymization coarser = (Anonymization)
                new Anonymizer().anonymize(table(people), columns, ILLNESS, new AnonymityTarget(2, null, null, 0));

        assertThat(released(people, coarser).keySet())
                .containsExactlyInAnyOrder(List.of("20", "Italy"), List.of("20", "Oslo"));
        assertThat(coarser.report().lossByColumn().get("city")).isCloseTo(0.5 * 2 / 3, within(1e-12));
    }

    /** As a column of numbers has them, which dropped the zeros of Boston. */
    @Test
    void codesGrowIntoTheAreaThatTheyShare() {
        List<Person> people = List.of(
                new Person("30", "2115", "flu"),
                new Person("30", "2139", "flu"),
                new Person("30", "10001", "flu"),
                new Person("30", "10003", "flu"));
        List<QuasiIdentifier> columns =
                List.of(QuasiIdentifier.of("age", Scale.NUMBER), QuasiIdentifier.of("zip", Scale.CODE));

        Anonymization coarser = (Anonymization)
                new Anonymizer().anonymize(table(people), columns, ILLNESS, new AnonymityTarget(2, null, null, 0));

        assertThat(people)
                .extracting(person -> coarser.word(coarser.groupOf(person.quasi()), 1))
                .containsExactly("021*", "021*", "1000*", "1000*");
        assertThat(coarser.report().lossByColumn().get("zip")).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void saysWhyATargetIsOutOfReach() {
        List<Person> people = of("20,Rome,flu", "21,Rome,flu");

        assertThat(outcome(people, new AnonymityTarget(3, null, null, 1)))
                .isEqualTo(new Unreachable(Reason.TOO_FEW_ROWS));
        assertThat(outcome(people, new AnonymityTarget(2, 2, null, 0)))
                .isEqualTo(new Unreachable(Reason.TOO_FEW_SENSITIVE_VALUES));
        assertThat(new Anonymizer(1).anonymize(table(people), COLUMNS, ILLNESS, new AnonymityTarget(2, null, null, 0)))
                .isEqualTo(new Unreachable(Reason.TOO_MANY_COMBINATIONS));
    }

    @Test
    void ofCiphertextsAClassTellsOneOrNone() {
        List<Person> people = List.of(
                new Person("30", "xK2p", "flu"),
                new Person("31", "xK2p", "flu"),
                new Person("60", "a9Qz", "flu"),
                new Person("61", "T7rw", "flu"));
        List<QuasiIdentifier> columns =
                List.of(QuasiIdentifier.of("age", Scale.NUMBER), QuasiIdentifier.of("zip", Scale.OPAQUE));

        Anonymization coarser = (Anonymization)
                new Anonymizer().anonymize(table(people), columns, ILLNESS, new AnonymityTarget(2, null, null, 0));

        assertThat(people)
                .extracting(person -> {
                    int group = coarser.groupOf(person.quasi());
                    return coarser.word(group, 0) + " " + coarser.word(group, 1);
                })
                .containsExactly("30-31 xK2p", "30-31 xK2p", "60-61 *", "60-61 *");
    }
}
