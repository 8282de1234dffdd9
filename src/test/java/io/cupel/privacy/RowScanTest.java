package io.cupel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.CellFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowScanTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final PiiDetector DETECTOR = new PiiDetector(CLOCK);
    private static final TextScanner SCANNER = new TextScanner(CLOCK);
    private static final int MOST = 20;

    private final List<FoundCell> cells = new ArrayList<>();
    private final List<FoundColumn> columns = new ArrayList<>();

    private List<Map<String, @Nullable Object>> redacted(List<Map<String, Object>> rows) {
        return changed(rows, null, type -> Optional.of(piece -> "#" + type));
    }

    private List<Map<String, @Nullable Object>> changed(
            List<Map<String, Object>> rows,
            @Nullable List<PiiType> types,
            Function<PiiType, Optional<CellFunction>> functions) {
        Content content = new Content(null, null, rows, types, null);
        RowColumns all = RowColumns.of(rows, MOST);
        columns.addAll(all.judge(DETECTOR, content));
        RowScan scan = new RowScan(new ContentScan(content, SCANNER, functions));
        List<Map<String, @Nullable Object>> changed = scan.apply(rows, all);
        cells.addAll(scan.cells());
        return changed;
    }

    @Test
    void aTextThatNoColumnCoversIsSearchedForPieces() {
        List<Map<String, Object>> rows = List.of(Map.of("note", "call ann@example.org now", "id", 3));

        assertThat(redacted(rows)).containsExactly(Map.of("note", "call #EMAIL now", "id", 3));
        assertThat(cells)
                .containsExactly(new FoundCell(0, "/note", List.of(new FoundSpan(5, 20, PiiType.EMAIL, 0.99))));
    }

    @Test
    void aNameThatIsAValueIsChangedLikeOneAndCostsNothing() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ann@example.org", 5);
        row.put("bob@example.org", 6);
        row.put("contacts", Map.of("eve@example.org", Map.of("x", 1)));
        row.put("full name", "n/a");

        assertThat(redacted(List.of(row)).get(0))
                .containsEntry("#EMAIL", 5)
                .containsEntry("#EMAIL 2", 6)
                .containsEntry("contacts", Map.of("#EMAIL", Map.of("x", 1)))
                .containsKey("full name")
                .hasSize(4);
    }

    @Test
    void oneTellingNoteAmongDullOnesIsFound() {
        List<Map<String, Object>> rows = List.of(
                Map.of("note", "paid in cash"),
                Map.of("note", "came back on a rainy day"),
                Map.of("note", "card 4111 1111 1111 1111, write to ann@example.org"),
                Map.of("note", "wants blue"),
                Map.of("note", "nothing to say"));

        assertThat(redacted(rows))
                .extracting(row -> row.get("note"))
                .containsExactly(
                        "paid in cash",
                        "came back on a rainy day",
                        "card #CREDIT_CARD, write to #EMAIL",
                        "wants blue",
                        "nothing to say");
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.row()).isEqualTo(2);
            assertThat(cell.spans()).extracting(FoundSpan::piiType).containsExactly(PiiType.CREDIT_CARD, PiiType.EMAIL);
        });
    }

    @Test
    void whatIsNestedIsSearchedToo() {
        List<Map<String, Object>> rows = List.of(Map.of(
                "x",
                Map.of("email", "ann@example.org", "visits", 4),
                "tags",
                List.of("bob@example.org"),
                "log",
                List.of(Map.of("a/b", "told eve@example.org off"))));

        assertThat(redacted(rows))
                .containsExactly(Map.of(
                        "x",
                        Map.of("email", "#EMAIL", "visits", 4),
                        "tags",
                        List.of("#EMAIL"),
                        "log",
                        List.of(Map.of("a/b", "told #EMAIL off"))));
        assertThat(columns).extracting(FoundColumn::column).containsExactly("x.email");
        assertThat(cells).extracting(FoundCell::pointer).containsExactlyInAnyOrder("/tags/0", "/log/0/a~1b");
    }

    @Test
    void whatIsNestedInAPersonalColumnIsPersonal() {
        List<Map<String, Object>> rows = List.of(
                Map.of("email", "ann@example.org"),
                Map.of("email", "bob@example.org"),
                Map.of("email", Map.of("alias", "the boss", "checked", true)));

        assertThat(redacted(rows).get(2)).isEqualTo(Map.of("email", Map.of("alias", "#EMAIL", "checked", "#EMAIL")));
    }

    @Test
    void aKindWithoutARuleStaysAndKindsNotAskedForAreNotReported() {
        Map<String, Object> row = Map.of("note", "card 4111 1111 1111 1111, write to ann@example.org");
        Function<PiiType, Optional<CellFunction>> mailOnly =
                type -> type == PiiType.EMAIL ? Optional.of(piece -> "#") : Optional.empty();

        assertThat(changed(List.of(row), null, mailOnly))
                .containsExactly(Map.of("note", "card 4111 1111 1111 1111, write to #"));
        cells.clear();
        assertThat(changed(List.of(row), List.of(PiiType.CREDIT_CARD), mailOnly))
                .containsExactly(row);
        assertThat(cells.get(0).spans()).extracting(FoundSpan::piiType).containsExactly(PiiType.CREDIT_CARD);
    }

    @Test
    void missingAndBlankCellsStay() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("email", null);
        row.put("tags", Arrays.asList(null, " "));

        assertThat(redacted(List.of(Map.of("email", "ann@example.org", "tags", "x@example.org"), row)))
                .element(1)
                .isEqualTo(row);
    }

    @Test
    void rowsWithTooManyColumnsAreRefused() {
        Map<String, Object> wide = new LinkedHashMap<>();
        for (int at = 0; at < MOST; at++) {
            wide.put("c" + at, at);
        }

        assertThat(RowColumns.of(List.of(wide, wide), MOST).judge(DETECTOR, content(wide)))
                .isEmpty();
        assertThatThrownBy(() -> RowColumns.of(List.of(wide, Map.of("x", Map.of("y", 1))), MOST))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> RowColumns.of(List.of(Map.of("x".repeat(300), Map.of("y".repeat(300), 1))), MOST))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Content content(Map<String, Object> row) {
        return new Content(null, null, List.of(row), null, null);
    }

    @Test
    void aNumberIsSearchedWhereTooFewStandBesideItToTell() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (long number = 4111111111111111L; many.size() < 50; number++) {
            many.add(Map.of("x", number));
        }

        assertThat(redacted(many.subList(0, 1))).containsExactly(Map.of("x", "#CREDIT_CARD"));
        assertThat(redacted(List.of(Map.of("x", 1234567890), Map.of("x", 411))))
                .containsExactly(Map.of("x", 1234567890), Map.of("x", 411));
        assertThat(redacted(many)).isEqualTo(many);
    }
}
