package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cupel.privacy.domain.PiiType;
import io.cupel.testing.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A labelled table of made-up people of many countries, and tables that hold nobody. */
class SampleTableTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");
    private static final PiiDetector DETECTOR = new PiiDetector(new TestClock(TODAY));

    @Test
    void findsEveryLabelledColumnAndNothingElse() {
        Map<String, Finding> findings = new HashMap<>();
        DETECTOR.detect(Table.read("pii_sample.csv", ',').samples())
                .forEach(finding -> findings.put(finding.column(), finding));

        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord label : Table.read("pii_sample_labels.csv", ',').rows()) {
            String found = Optional.ofNullable(findings.get(label.getField("column")))
                    .flatMap(Finding::type)
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .orElse("none");
            if (!accepted(label).contains(found)) {
                wrong.add(label.getField("column") + " is " + found);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> accepted(NamedCsvRecord label) {
        List<String> accepted =
                new ArrayList<>(List.of(label.getField("also_accept").split("\\|")));
        accepted.add(label.getField("pii_type"));
        return accepted;
    }

    @Test
    void tellsWhatIsInsideTheFreeText() {
        Finding comments = DETECTOR.detect(Table.read("pii_sample.csv", ',').samples()).stream()
                .filter(finding -> finding.column().equals("comments"))
                .findFirst()
                .orElseThrow();

        assertThat(comments.type()).contains(PiiType.FREE_TEXT);
        assertThat(comments.spans())
                .containsKeys(
                        PiiType.NAME,
                        PiiType.EMAIL,
                        PiiType.PHONE_NUMBER,
                        PiiType.CREDIT_CARD,
                        PiiType.DATE_OF_BIRTH,
                        PiiType.STREET_ADDRESS);
    }

    @Test
    void needsNoHeaderWhereValuesSpeak() {
        List<Finding> findings =
                DETECTOR.detect(Table.read("pii_sample.csv", ',').opaqueSamples());

        List<NamedCsvRecord> labels = Table.read("pii_sample_labels.csv", ',').rows();
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            boolean isPersonal = Boolean.parseBoolean(labels.get(at).getField("is_pii"));
            if (findings.get(at).isPersonal() != isPersonal) {
                missed.add(labels.get(at).getField("column"));
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void findsOnlyPlacesAndSexesInMeasurementsOfPenguinsAndBlocksOfHouses() {
        assertThat(types("penguins_raw.csv", ',')).isEqualTo(Map.of("Region", PiiType.REGION, "Sex", PiiType.GENDER));
        assertThat(types("california_housing.csv", ','))
                .isEqualTo(Map.of("longitude", PiiType.LAT_LONG, "latitude", PiiType.LAT_LONG));
    }

    @Test
    void findsTheTraitsOfPeopleInTablesOfCustomers() {
        assertThat(types("telco_churn.csv", ',')).isEqualTo(Map.of("gender", PiiType.GENDER));
        assertThat(types("bank_marketing.csv", ';'))
                .containsEntry("age", PiiType.AGE)
                .containsEntry("marital", PiiType.MARITAL_STATUS)
                .doesNotContainKeys("balance", "day", "month", "duration", "campaign", "pdays", "y", "housing", "loan");
    }

    private static Map<String, PiiType> types(String file, char separator) {
        Map<String, PiiType> types = new HashMap<>();
        DETECTOR.detect(Table.read(file, separator).samples())
                .forEach(finding -> finding.type().ifPresent(type -> types.put(finding.column(), type)));
        return types;
    }
}
