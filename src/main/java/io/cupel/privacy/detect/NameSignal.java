package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SPREAD;
import static io.cupel.privacy.detect.EvidenceKind.WORD_LIST;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;

/** Names of people, whole or in parts, and the words that only look like them. */
final class NameSignal implements Signal {
    private static final double WORTH_COUNTING = 0.1;
    private static final double MOST_OF_HALVES = 1;
    private static final double MOST_DIGITS = 0.05;
    private static final double FEW_LETTERS = 0.6;
    private static final double MOST_WORDS = 5;

    @Override
    public void weigh(Column column, Scoreboard scores) {
        TextTraits text = column.text();
        if (text.digitShare() > MOST_DIGITS || text.letterShare() < FEW_LETTERS || text.meanWords() > MOST_WORDS) {
            return;
        }
        weighGiven(column, scores);
        weighSurname(column, scores);
        weighFull(column, scores);
    }

    private static void weighGiven(Column column, Scoreboard scores) {
        if (column.probe(PersonNames::isGiven) >= WORTH_COUNTING) {
            double share = column.weightedShare(PersonNames::isGiven);
            double weight = Likelihood.ofUnevenList(share, column.size(), 0.88, 0.12);
            add(column, scores, PiiType.FIRST_NAME, share, weight, "given names");
        }
    }

    private static void weighSurname(Column column, Scoreboard scores) {
        if (column.probe(PersonNames::isSurname) >= WORTH_COUNTING) {
            double share = column.weightedShare(PersonNames::isSurname);
            double weight = Likelihood.ofUnevenList(share, column.size(), 0.82, 0.15);
            add(column, scores, PiiType.LAST_NAME, share, weight, "surnames");
            add(column, scores, PiiType.MAIDEN_NAME, share, weight - 0.5, "surnames, as birth names are");
        }
    }

    /** Names that are half known are many by chance, so they only confirm a header. */
    private static void weighFull(Column column, Scoreboard scores) {
        if (column.probe(PersonNames::isPartlyKnown) >= WORTH_COUNTING) {
            double share = column.weightedShare(PersonNames::isFull);
            double half = column.weightedShare(PersonNames::isPartlyKnown);
            double whole = Likelihood.ofUnevenList(share, column.size(), 0.8, 0.04);
            double confirming = Math.min(MOST_OF_HALVES, Likelihood.ofShare(half, column.size(), 0.95, 0.3));
            String what = whole >= confirming ? "full names" : "full names, most others in part";
            add(column, scores, PiiType.NAME, Math.max(share, half / 2), Math.max(whole, confirming), what);
        }
    }

    private static void add(Column column, Scoreboard scores, PiiType type, double share, double weight, String what) {
        scores.match(type, share);
        scores.add(type, WORD_LIST, weight, Phrases.share(share) + " are known as " + what);
        against(column, scores, type);
    }

    /** Months, weekdays, colours and goods share many words with names, but hardly ever fill a column of names. */
    private static void against(Column column, Scoreboard scores, PiiType type) {
        double days = column.share(NameSignal::isOfTheCalendar);
        if (days > 0.3) {
            scores.add(type, WORD_LIST, -8, Phrases.share(days) + " are months or weekdays");
        }
        double goods = column.share(value -> WordLists.containsWordOf(Word.PRODUCT, value));
        if (goods > 0.15) {
            scores.add(type, WORD_LIST, -12 * goods, Phrases.share(goods) + " hold a word of goods and trade");
        }
        double colours = column.share(value -> WordLists.contains(Word.COLOUR, value));
        if (colours > 0.3) {
            scores.add(type, WORD_LIST, -6, Phrases.share(colours) + " are colours");
        }
        if (column.size() < 6 && column.distinctShare() < 0.1) {
            scores.add(type, SPREAD, -3, "very few values repeat all the time, as categories do");
        }
    }

    private static boolean isOfTheCalendar(String value) {
        return WordLists.contains(Word.MONTH, value) || WordLists.contains(Word.WEEKDAY, value);
    }
}
