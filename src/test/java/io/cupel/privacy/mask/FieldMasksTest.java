package io.cupel.privacy.mask;

import static io.cupel.privacy.domain.PiiType.CREDIT_CARD;
import static io.cupel.privacy.domain.PiiType.EMAIL;
import static io.cupel.privacy.domain.PiiType.IBAN;
import static io.cupel.privacy.domain.PiiType.NAME;
import static io.cupel.privacy.domain.PiiType.SSN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.ColumnType;
import io.cupel.privacy.domain.FieldMask;
import io.cupel.privacy.domain.KnownFields;
import io.cupel.privacy.domain.PiiType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldMasksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final KnownFields NOTHING = new KnownFields(Map.of(), Map.of());

    private static FieldMasks masks(KnownFields fields, double threshold) {
        Map<PiiType, FieldMask> rules = new EnumMap<>(PiiType.class);
        for (PiiType type : new PiiType[] {EMAIL, NAME, CREDIT_CARD}) {
            rules.put(type, new RuleMask(text -> "#" + type, false));
        }
        rules.put(SSN, new RuleMask(text -> null, true));
        return new FieldMasks(rules, fields, threshold, new PiiDetector(CLOCK), new TextScanner(CLOCK));
    }

    @Test
    void whatIsToldOfAFieldStandsAboveItsNameAndItsColumn() {
        FieldMasks masks = masks(
                new KnownFields(
                        Map.of("c7", Optional.of(NAME), "email", Optional.empty(), "konto", Optional.of(IBAN)),
                        Map.of("c7", new ColumnType(EMAIL, 0.99))),
                0.5);

        assertThat(masks.of("c7").apply("Ann Miller")).isEqualTo("#NAME");
        assertThat(masks.of("email").apply("ann@example.org")).isEqualTo("ann@example.org");
        assertThat(masks.of("konto").apply("DE89370400440532013000"))
                .as("personal, but no rule covers it")
                .isEqualTo("[IBAN]");
    }

    @Test
    void theNameOfAnUnknownFieldIsSearchedToo() {
        Map<String, ColumnType> found = Map.of("ann@example.org", new ColumnType(NAME, 0.1));

        FieldMasks masks = masks(new KnownFields(Map.of(), found), 0.5);

        assertThat(masks.of("zoe@example.org").nameFor("zoe@example.org")).isEqualTo("#EMAIL");
        assertThat(masks.of("email").nameFor("email")).isEqualTo("email");
        assertThat(masks.of("ann@example.org").nameFor("ann@example.org"))
                .as("a feature keeps its name")
                .isEqualTo("ann@example.org");
    }

    @Test
    void whatAColumnWasFoundToHoldCountsFromTheThresholdOn() {
        Map<String, ColumnType> found = Map.of("c1", new ColumnType(NAME, 0.7), "c2", new ColumnType(IBAN, 0.99));

        assertThat(masks(new KnownFields(Map.of(), found), 0.7).of("c1").isPersonal())
                .isTrue();
        assertThat(masks(new KnownFields(Map.of(), found), 0.8).of("c1").isPersonal())
                .isFalse();
        assertThat(masks(new KnownFields(Map.of(), found), 0.7).of("c2").apply("DE89370400440532013000"))
                .as("no rule covers it")
                .isEqualTo("DE89370400440532013000");
    }

    @Test
    void aTellingNameIsEnoughWhateverTheValue() {
        FieldMasks masks = masks(NOTHING, 0.5);

        assertThat(masks.of("e-mail").apply("none of your business")).isEqualTo("#EMAIL");
        assertThat(masks.of("social_security_number").dropsField()).isTrue();
    }

    @Test
    void anUntellingNameIsJudgedByEachValue() {
        FieldMask mask = masks(NOTHING, 0.5).of("x1");

        assertThat(mask.apply("ann.miller@example.org")).isEqualTo("#EMAIL");
        assertThat(mask.apply("4111 1111 1111 1111")).isEqualTo("#CREDIT_CARD");
        assertThat(mask.apply("Fiber optic")).isEqualTo("Fiber optic");
        assertThat(mask.apply("1234567890")).isEqualTo("1234567890");
    }

    @Test
    void piecesAreFoundInWhatIsNotPersonalAsAWhole() {
        KnownFields remarks = new KnownFields(Map.of(), Map.of("remarks", new ColumnType(null, 0)));

        assertThat(masks(remarks, 0.5).of("remarks").apply("write to ann.miller@example.org today"))
                .isEqualTo("write to #EMAIL today");
    }

    @Test
    void isRightAlsoAfterMoreNamesThanItRemembers() {
        FieldMasks masks = masks(NOTHING, 0.5);

        for (int i = 0; i < 3_000; i++) {
            assertThat(masks.of("x" + i).isPersonal()).isFalse();
        }

        assertThat(masks.of("e-mail").apply("x")).isEqualTo("#EMAIL");
    }

    @Test
    void saysNothingOfWhatItHolds() {
        assertThat(masks(NOTHING, 0.5)).hasToString("FieldMasks");
    }
}
