package io.cupel.privacy.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelledTablesTest {
    private static final Map<Family, List<LabelledTable>> TABLES =
            Arrays.stream(Family.values()).collect(Collectors.toMap(family -> family, LabelledTables::of));

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyTypeStandsInEachFamily(Family family) {
        assertThat(types(family, true)).isEqualTo(EnumSet.allOf(PiiType.class));
        assertThat(types(family, false)).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void theSameSeedMakesTheSameTables(Family family) {
        assertThat(LabelledTables.of(family)).isEqualTo(tables(family));
    }

    @Test
    void familiesShareNeitherPeopleNorTables() {
        assertThat(cities(Land.DEVELOPMENT)).doesNotContainAnyElementsOf(cities(Land.HELD_OUT));
        assertThat(tables(Family.DEVELOPMENT).get(0).toCsv())
                .isNotEqualTo(tables(Family.HELD_OUT).get(0).toCsv());
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void tablesHaveLookAlikesAndMissingValuesAndDistinctHeaders(Family family) {
        assertThat(tables(family)).allSatisfy(table -> {
            assertThat(table.columns()).extracting(LabelledColumn::header).doesNotHaveDuplicates();
            assertThat(table.columns()).anyMatch(column -> column.label().type().isEmpty());
            assertThat(table.columns()).allMatch(column -> column.values().size() == table.rows());
        });
        assertThat(tables(family).stream().flatMap(table -> table.columns().stream()))
                .anyMatch(column -> column.values().contains(null));
    }

    /** Examples that the issuers or reference works publish. */
    @Test
    void checksHoldForPublishedExamples() {
        assertThat(Checks.luhn("4111111111111111")).isTrue();
        assertThat(Checks.verhoeff("2363")).isTrue();
        assertThat(Checks.mod1110("86095742719")).isTrue();
        assertThat(Checks.mod97("WEST12345698765432" + "GB82")).isEqualTo(1);
        assertThat(Checks.sevenThreeOne("L01X00T471")).isTrue();
        assertThat(Checks.luhn("4111111111111112")).isFalse();
        assertThat(Checks.verhoeff("2364")).isFalse();
    }

    @Test
    void identifiersHaveTheirLayout() {
        Europe europe = new Europe(new Draw(new Random(1)));
        World world = new World(new Draw(new Random(2)));
        LocalDate born = LocalDate.of(1974, 2, 3);

        assertThat(europe.codiceFiscale(born, true)).matches("[A-Z]{6}74B03[A-Z]\\d{3}[A-Z]");
        assertThat(europe.nir(born, false)).matches("27402\\d{10}");
        assertThat(europe.hetu(born)).matches("030274-\\d{3}[0-9A-Y]");
        assertThat(world.curp(born, true)).matches("[A-Z]{4}740203H[A-Z]{5}\\d{2}");
        assertThat(world.vin()).matches("[A-HJ-NPR-Z0-9]{17}");
        assertThat(world.chinese(born)).matches("\\d{6}19740203\\d{3}[0-9X]");
    }

    @Test
    void writesCsvThatKeepsQuotesAndMissingValues() {
        LabelledColumn column = new LabelledColumn("a \"b\"", Label.none(false), Arrays.asList("x,y", null));

        assertThat(new LabelledTable("t", List.of(column)).toCsv()).isEqualTo("\"a \"\"b\"\"\"\n\"x,y\"\n\n");
    }

    private static List<LabelledTable> tables(Family family) {
        return Objects.requireNonNull(TABLES.get(family));
    }

    private static Set<PiiType> types(Family family, boolean telling) {
        return tables(family).stream()
                .flatMap(table -> table.columns().stream())
                .map(LabelledColumn::label)
                .filter(label -> label.headerHint() == telling)
                .map(Label::type)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> cities(List<Land> lands) {
        return lands.stream()
                .flatMap(land -> List.of(land.cities().split("\\|")).stream())
                .collect(Collectors.toSet());
    }
}
