package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.CupelServer;
import io.cupel.testing.ParquetQuestions;
import io.cupel.testing.PrivacyProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures that the server reports, computed once more by SQL over the rows that it hands out. */
class PrivacyRiskIT {
    private static final int ROWS = 900;
    private static final int STRANGERS = 9;
    private static final double EXACT = 1e-9;
    private static final String CLASSES = "(select age, sex, zip, count(*) as size from t group by all)";

    /** Every class with the share of every value of a sensitive column in it, and in the table. */
    private static final String SHARES = """
            (select c.age, c.sex, c.zip, v.value, v.share as whole,
                (select count(*) from t where t.age is not distinct from c.age and t.sex is not distinct from c.sex
                    and t.zip is not distinct from c.zip and t.%1$s is not distinct from v.value) / c.size as part
            from (select age, sex, zip, count(*)::double as size from t group by all) as c
            cross join (select %1$s as value, count(*)::double / (select count(*) from t) as share from t group by all) as v)
            """;

    @TempDir
    static Path folder;

    private static JsonNode session;
    private static JsonNode risk;
    private static ParquetQuestions source;
    private static ParquetQuestions output;

    @BeforeAll
    static void reachATarget() throws IOException {
        Path csv = Files.writeString(folder.resolve("patients.csv"), patients());
        PrivacyProject project = PrivacyProject.create(CupelServer.shared().newUser());
        Map<String, Object> target = Map.of("k", 6, "l", 2, "t", 0.5, "suppression_limit", 0.02);
        String policy = project.policy(Map.of(
                "settings",
                Map.of(
                        "quasi_identifiers",
                        List.of("age", "sex", "zip"),
                        "sensitive_columns",
                        List.of("illness", "bill"),
                        "target",
                        target)));
        String path = project.session(policy, project.upload(Files.readString(csv)));
        project.detect(path);
        session = project.transform(path);
        risk = project.client().get(path + "/risk").expect(200).json();
        source = new ParquetQuestions(csv);
        output = new ParquetQuestions(project.download(path, folder.resolve("output.parquet")));
    }

    /** Most live in a few towns; some are alone with their age and place, and make every class that holds them coarse. */
    private static String patients() {
        Random random = new Random(11);
        String[] illnesses = {"flu", "flu", "flu", "asthma", "asthma", "gout", "measles"};
        StringBuilder csv = new StringBuilder("age,sex,zip,illness,bill,visit\n");
        for (int row = 0; row < ROWS; row++) {
            boolean isStranger = row < STRANGERS;
            int age = isStranger ? 101 + row : 20 + random.nextInt(40);
            int zip = isStranger ? 99_000 + row : 10_001 + random.nextInt(8);
            String illness = random.nextInt(40) == 0 ? "" : illnesses[random.nextInt(illnesses.length)];
            csv.append(String.format(
                    Locale.ROOT,
                    "%d,%s,A%d,%s,%d,v%d%n",
                    age,
                    random.nextBoolean() ? "f" : "m",
                    zip,
                    illness,
                    100 * (1 + random.nextInt(9)),
                    row));
        }
        return csv.toString();
    }

    @Test
    void suppressedRowsHaveLeftAndAreNoClass() {
        JsonNode done = session.path("transformation");

        assertThat(done.path("target_met").asBoolean()).isTrue();
        assertThat(done.path("suppressed_rows").asInt()).isBetween(1, (int) (0.02 * ROWS));
        assertThat(done.path("rows_in").asInt()).isEqualTo(ROWS);
        assertThat(output.number("select count(*) from t"))
                .isEqualTo(ROWS - done.path("suppressed_rows").asInt())
                .isEqualTo(done.path("rows_out").asInt())
                .isEqualTo(risk.at("/after/rows").asInt());
        assertThat(output.number("select count(distinct visit) from t"))
                .isEqualTo(done.path("rows_out").asInt());
    }

    @Test
    void classesAreAsLargeAsReported() {
        sizesAgree(source, risk.path("before"));
        sizesAgree(output, risk.path("after"));
        assertThat(risk.at("/before/k").asInt()).isEqualTo(1);
        assertThat(risk.at("/after/k").asInt()).isGreaterThanOrEqualTo(6);
    }

    private static void sizesAgree(ParquetQuestions table, JsonNode report) {
        assertThat(table.number("select min(size) from " + CLASSES))
                .isEqualTo(report.path("k").asInt());
        assertThat(table.number("select count(*) from " + CLASSES))
                .isEqualTo(report.path("classes").asInt());
        assertThat(table.number("select count(*) from " + CLASSES + " where size = 1"))
                .isEqualTo(report.path("unique_rows").asInt());
        assertThat(table.number("select 1.0::double / min(size) from " + CLASSES))
                .isCloseTo(report.at("/risks/prosecutor_max").asDouble(), within(EXACT));
        assertThat(table.number("select count(*)::double / sum(size) from " + CLASSES))
                .isCloseTo(report.at("/risks/prosecutor_average").asDouble(), within(EXACT));
    }

    @Test
    void classesAreAsDiverseAsReported() {
        for (String when : List.of("before", "after")) {
            ParquetQuestions table = when.equals("before") ? source : output;
            JsonNode report = risk.path(when);
            for (String column : List.of("illness", "bill")) {
                JsonNode sensitive = sensitive(report, column);
                String part = "(select * from " + SHARES.formatted(column) + " where part > 0)";

                assertThat(table.number(
                                "select min(n) from (select count(*) as n from " + part + " group by age, sex, zip)"))
                        .isEqualTo(sensitive.path("distinct_l").asInt());
                assertThat(table.number("select min(e) from (select exp(-sum(part * ln(part))) as e from " + part
                                + " group by age, sex, zip)"))
                        .isCloseTo(sensitive.path("entropy_l").asDouble(), within(EXACT));
            }
        }
        assertThat(sensitive(risk.path("after"), "illness").path("distinct_l").asInt())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void classesAreAsCloseToTheTableAsReported() {
        for (String when : List.of("before", "after")) {
            ParquetQuestions table = when.equals("before") ? source : output;
            JsonNode report = risk.path(when);
            JsonNode illness = sensitive(report, "illness");
            JsonNode bill = sensitive(report, "bill");

            assertThat(illness.path("distance").asText()).isEqualToIgnoringCase("variational");
            assertThat(table.number("select max(d) from (select sum(abs(part - whole)) / 2 as d from "
                            + SHARES.formatted("illness") + " group by age, sex, zip)"))
                    .isCloseTo(illness.path("t").asDouble(), within(EXACT));
            assertThat(bill.path("distance").asText()).isEqualToIgnoringCase("ordered_emd");
            assertThat(table.number(movedEarth())).isCloseTo(bill.path("t").asDouble(), within(EXACT));
        }
        assertThat(sensitive(risk.path("after"), "bill").path("t").asDouble()).isLessThanOrEqualTo(0.5);
    }

    /** Of ordered values one step apart: what is left over at each step, in all, by the number of steps (Li and others 2007, 4.2). */
    private static String movedEarth() {
        return "select max(d) from (select sum(abs(carried)) / (count(*) - 1) as d from (select *, sum(part - whole) over"
                + " (partition by age, sex, zip order by value) as carried from " + SHARES.formatted("bill")
                + ") group by age, sex, zip)";
    }

    private static JsonNode sensitive(JsonNode report, String column) {
        for (JsonNode one : report.path("sensitive")) {
            if (one.path("column").asText().equals(column)) {
                return one;
            }
        }
        throw new AssertionError("No " + column + " in " + report);
    }
}
