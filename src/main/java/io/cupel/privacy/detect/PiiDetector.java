package io.cupel.privacy.detect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds personal data in the columns of a table. Of a column with very many distinct values an even draw is examined. Columns of one table
 * belong in one call, because neighbours are evidence. Safe for use by many threads.
 */
public final class PiiDetector {
    private final Clock clock;
    private final CalendarDays days;
    private final List<Signal> signals;

    /** @param clock asked with every table */
    public PiiDetector(Clock clock) {
        this.clock = clock;
        this.days = new CalendarDays(clock);
        this.signals = List.of(
                new SchemeSignal(),
                new PhoneSignal(),
                new MarkSignal(),
                new NameSignal(),
                new WordSignal(),
                new PlaceSignal(),
                new DateSignal(),
                new FreeTextSignal(new TextScanner(clock)),
                new HeaderSignal(),
                new LookAlikeSignal());
    }

    /** One finding for each column, in their order. */
    public List<Finding> detect(List<ColumnSample> samples) {
        LocalDate today = LocalDate.now(clock);
        List<Column> columns =
                samples.stream().map(sample -> new Column(sample, days, today)).toList();
        List<Scoreboard> boards = columns.stream().map(this::weigh).toList();
        new Neighbourhood(columns, boards).weigh();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            findings.add(new Verdict(boards.get(at)).of(columns.get(at)));
        }
        return findings;
    }

    private Scoreboard weigh(Column column) {
        Scoreboard scores = new Scoreboard();
        if (column.size() > 0) {
            signals.forEach(signal -> signal.weigh(column, scores));
        }
        return scores;
    }
}
