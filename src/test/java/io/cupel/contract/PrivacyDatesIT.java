package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.CupelServer;
import io.cupel.testing.ParquetQuestions;
import io.cupel.testing.PrivacyProject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Dates that stay texts in a table, since people wrote them in two ways, or with the day first in one place and the month in another. */
class PrivacyDatesIT {
    private static final int PEOPLE = 60;
    private static final List<String> WRITINGS = List.of("dd/MM/uuuu", "d MMMM uuuu");

    private final PrivacyProject project =
            PrivacyProject.create(CupelServer.shared().newUser());

    private static LocalDate born(int person) {
        return LocalDate.of(1940, 1, 7).plusDays(293L * person);
    }

    private static String written(int person) {
        String pattern = WRITINGS.get(person % WRITINGS.size());
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(born(person));
    }

    private static String people() {
        StringBuilder csv = new StringBuilder("nr,date_of_birth\n");
        for (int person = 0; person < PEOPLE; person++) {
            csv.append(person).append(',').append(written(person)).append('\n');
        }
        return csv.toString();
    }

    private ParquetQuestions transformed(String action, Map<String, Object> config) {
        String policy = project.policy(Map.of());
        project.rule(policy, "date_of_birth", action, config);
        String session = project.session(policy, project.upload(people()));
        project.detect(session);
        assertThat(finding(session).at("/config/day_first").asBoolean()).isTrue();
        project.transform(session);
        return new ParquetQuestions(project.download(session, Path.of("target/privacy-dates-" + action + ".parquet")));
    }

    private JsonNode finding(String session) {
        JsonNode items = project.client().get(session + "/findings").expect(200).at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(finding -> finding.path("column").asText().equals("date_of_birth"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void monthsAreThoseOfTheCalendarInTheOrderThatTheColumnTells() {
        ParquetQuestions output = transformed("generalize", Map.of("to", "month"));

        for (int person = 0; person < PEOPLE; person++) {
            String month = born(person).toString().substring(0, 7);
            assertThat(output.number(
                            "select count(*) from t where nr = " + person + " and date_of_birth = '" + month + "'"))
                    .as("%s is of %s", written(person), month)
                    .isEqualTo(1);
        }
    }

    @Test
    void movedDatesKeepTheirWritingAndTheirIntervals() {
        ParquetQuestions output = transformed("pseudonymize", Map.of());

        String days = "date_diff('day', date '1940-01-07' + cast(293 * nr as integer),"
                + " coalesce(try_strptime(date_of_birth, '%d/%m/%Y'), try_strptime(date_of_birth, '%-d %B %Y')))";
        assertThat(output.number("select count(distinct " + days + ") from t where " + days + " <> 0"))
                .isEqualTo(1);
        assertThat(output.number("select count(*) from t where nr % 2 = 0 and regexp_full_match(date_of_birth,"
                        + " '\\d\\d/\\d\\d/\\d{4}')"))
                .isEqualTo(PEOPLE / 2);
    }
}
