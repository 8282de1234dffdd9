package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SHAPE;
import static io.cupel.privacy.detect.EvidenceKind.SPREAD;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Locale;

/**
 * Days of births, deaths and stays. Births are told by their spread: whole lifetimes, nothing in the future, hardly anything of late. What
 * a business records spreads over years at most. Deaths and stays look like any business date, so a header must name them.
 */
final class DateSignal implements Signal {
    private static final double MOSTLY = 0.8;
    private static final int FEW = 8;
    private static final double MOST_MISPRINTS = 0.05;
    private static final List<PiiType> TYPES =
            List.of(PiiType.DATE_OF_BIRTH, PiiType.DATE_OF_DEATH, PiiType.ADMISSION_DATE);

    @Override
    public void weigh(Column column, Scoreboard scores) {
        DateTraits dates = column.dates();
        if (dates.share() < MOSTLY) {
            return;
        }
        for (PiiType type : TYPES) {
            scores.match(type, dates.share());
            scores.add(type, SHAPE, 0.5, Phrases.share(dates.share()) + " are days of the calendar");
        }
        if (column.size() >= FEW) {
            weighLifetimes(dates, scores);
            weighVersions(column, scores);
        }
        if (dates.futureShare() > 0.01) {
            scores.add(
                    PiiType.DATE_OF_BIRTH,
                    SPREAD,
                    -6,
                    Phrases.share(dates.futureShare(), "of the days are yet to come"));
            scores.add(
                    PiiType.DATE_OF_DEATH,
                    SPREAD,
                    -6,
                    Phrases.share(dates.futureShare(), "of the days are yet to come"));
        }
    }

    private static void weighLifetimes(DateTraits dates, Scoreboard scores) {
        String spread = String.format(
                Locale.ROOT,
                "the middle day lies %.0f years back, the spread is %.0f years",
                dates.medianAge(),
                dates.spread());
        scores.add(PiiType.DATE_OF_BIRTH, SPREAD, ofLifetimes(dates), spread);
        if (dates.timedShare() > 0.1) {
            String timed = Phrases.share(dates.timedShare(), "of the days come with a time of day");
            scores.add(PiiType.DATE_OF_BIRTH, SPREAD, -5, timed);
            scores.add(PiiType.DATE_OF_DEATH, SPREAD, -2, timed);
        }
    }

    /** Most numbers of versions could be days, but some of a column's hardly ever can. */
    private static void weighVersions(Column column, Scoreboard scores) {
        double versions = column.share(VersionNumbers::isVersion);
        if (versions > MOST_MISPRINTS) {
            String text = Phrases.share(versions) + " are three numbers that make no day";
            TYPES.forEach(type -> scores.add(type, SHAPE, -9, text));
        }
    }

    private static double ofLifetimes(DateTraits dates) {
        if (dates.oldestAge() > 122 || (dates.medianAge() < 4 && dates.recentShare() > 0.3)) {
            return -5;
        }
        boolean isOfPeople = dates.medianAge() >= 15 && dates.medianAge() <= 85 && dates.recentShare() < 0.1;
        if (!isOfPeople) {
            return dates.spread() < 4 ? -2.5 : -0.5;
        }
        return dates.spread() >= 12 ? 5.5 : dates.spread() >= 7 ? 3 : 0;
    }
}
