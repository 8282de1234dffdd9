package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SPREAD;
import static io.cupel.privacy.detect.EvidenceKind.WORD_LIST;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;

/** Names of people, whole or in parts, and the words that only look like them. */
final class NameSignal implements Signal {
    private static final double WORTH_COUNTING = 0.1;
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
            add(column, scores, PiiType.FIRST_NAME, column.share(PersonNames::isGiven), 0.88, 0.12, "given names");
            against(column, scores, PiiType.FIRST_NAME);
        }
    }

    private static void weighSurname(Column column, Scoreboard scores) {
        if (column.probe(PersonNames::isSurname) >= WORTH_COUNTING) {
            add(column, scores, PiiType.LAST_NAME, column.share(PersonNames::isSurname), 0.82, 0.15, "surnames");
            against(column, scores, PiiType.LAST_NAME);
        }
    }

    private static void weighFull(Column column, Scoreboard scores) {
        if (column.probe(PersonNames::isFull) >= WORTH_COUNTING) {
            add(column, scores, PiiType.NAME, column.share(PersonNames::isFull), 0.8, 0.04, "full names");
            against(column, scores, PiiType.NAME);
        }
    }

    private static void add(
            Column column, Scoreboard scores, PiiType type, double share, double hitRate, double chance, String what) {
        scores.match(type, share);
        double weight = Likelihood.ofShare(share, column.size(), hitRate, chance);
        scores.add(type, WORD_LIST, weight, Phrases.share(share) + " are known as " + what);
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
