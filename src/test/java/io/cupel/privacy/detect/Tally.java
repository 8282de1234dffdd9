package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.tables.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts verdicts against labels, in all and by type. */
final class Tally {
    private final Map<PiiType, Line> lines = new EnumMap<>(PiiType.class);
    private int lookAlikes;
    private int falseAlarms;
    private double brier;

    /** What became of the columns of one type, and of those called so. */
    private static final class Line {
        private int columns;
        private int found;
        private int right;
        private int called;
        private int rightlyCalled;
    }

    void add(Label label, Finding finding) {
        boolean isRight = finding.type().map(label::accepts).orElse(false);
        label.type().ifPresentOrElse(type -> addPersonal(line(type), finding, isRight), () -> addLookAlike(finding));
        finding.type().ifPresent(type -> {
            line(type).called++;
            line(type).rightlyCalled += isRight ? 1 : 0;
            double confidence = finding.winner() == null ? 0 : finding.winner().confidence();
            brier += Math.pow((isRight ? 1 : 0) - confidence, 2);
        });
    }

    private static void addPersonal(Line line, Finding finding, boolean isRight) {
        line.columns++;
        line.found += finding.isPersonal() ? 1 : 0;
        line.right += isRight ? 1 : 0;
    }

    private void addLookAlike(Finding finding) {
        lookAlikes++;
        falseAlarms += finding.isPersonal() ? 1 : 0;
    }

    private Line line(PiiType type) {
        return lines.computeIfAbsent(type, any -> new Line());
    }

    /** Of the columns of personal data, those that were found to be some. */
    double recall() {
        return (double) lines.values().stream().mapToInt(line -> line.found).sum() / columns();
    }

    /** Of the columns of personal data that were found, those that were called by an accepted type. */
    double rightType() {
        return (double) lines.values().stream().mapToInt(line -> line.right).sum()
                / lines.values().stream().mapToInt(line -> line.found).sum();
    }

    double falseAlarms() {
        return (double) falseAlarms / lookAlikes;
    }

    /** The mean square of what confidences are off by. */
    double brierScore() {
        return brier / lines.values().stream().mapToInt(line -> line.called).sum();
    }

    private int columns() {
        return lines.values().stream().mapToInt(line -> line.columns).sum();
    }

    String summary(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %d of %d | %.4f |",
                name,
                columns(),
                recall(),
                rightType(),
                falseAlarms,
                lookAlikes,
                brierScore());
    }

    List<String> byType() {
        List<String> rows = new ArrayList<>();
        lines.forEach((type, line) -> rows.add(String.format(
                Locale.ROOT,
                "| `%s` | %d | %s | %s | %s |",
                type.name().toLowerCase(Locale.ROOT),
                line.columns,
                ratio(line.rightlyCalled, line.called),
                ratio(line.right, line.columns),
                TypeCatalogue.entry(type).isToldByValues() ? "values" : "header or neighbour")));
        return rows;
    }

    private static String ratio(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
    }
}
