package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeCatalogueTest {
    @ParameterizedTest
    @EnumSource
    void tellsOfEveryType(PiiType type) {
        TypeEntry entry = TypeCatalogue.entry(type);

        assertThat(entry.label()).isNotBlank();
        assertThat(entry.example()).isNotBlank();
        assertThat(entry.detection()).isNotBlank();
    }

    @Test
    void labelsAreDistinct() {
        assertThat(TypeCatalogue.entries())
                .hasSize(PiiType.values().length)
                .extracting(TypeEntry::label)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhichTypesNeedAHeaderOrANeighbour() {
        List<PiiType> needy = Stream.of(PiiType.values())
                .filter(type -> !TypeCatalogue.entry(type).isToldByValues())
                .toList();

        assertThat(needy)
                .contains(PiiType.AGE, PiiType.CVV, PiiType.PASSPORT_NUMBER, PiiType.DATE_OF_DEATH)
                .doesNotContain(PiiType.EMAIL, PiiType.IBAN);
        assertThat(needy)
                .allSatisfy(type -> assertThat(TypeCatalogue.entry(type).detection())
                        .containsAnyOf("header", "beside", "in the table", "several countries"));
    }
}
