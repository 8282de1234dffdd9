package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.WORD_LIST;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.BloodTypes;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Values that stand in a closed vocabulary: sexes, countries, faiths, diagnoses. */
final class WordSignal implements Signal {
    private static final double WORTH_COUNTING = 0.15;
    private static final double MOSTLY_WORDS = 0.5;

    /**
     * A vocabulary and how much it says.
     *
     * @param hitRate the share of a real column's distinct values that the list knows
     * @param chance the share of distinct values it knows in columns of other words
     */
    private record Rule(PiiType type, String called, double hitRate, double chance, Predicate<String> knows) {
        static Rule of(PiiType type, Word list, double hitRate, double chance) {
            String called = list.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return new Rule(type, called, hitRate, chance, value -> WordLists.contains(list, value));
        }

        static Rule ofAnyWord(PiiType type, Word list, double hitRate, double chance) {
            String called = list.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return new Rule(type, called, hitRate, chance, value -> WordLists.containsWordOf(list, value));
        }
    }

    /** Codes of two letters are in a list by accident as often as the list is long: 249 countries and 183 languages of 676 pairs. */
    private static final List<Rule> RULES = List.of(
            new Rule(PiiType.GENDER, "gender", 0.9, 0.004, value -> isWord(Word.GENDER, value)),
            new Rule(PiiType.GENDER, "letters for the sexes", 0.97, 0.04, WordSignal::isSex),
            new Rule(PiiType.MARITAL_STATUS, "marital status", 0.9, 0.004, value -> isWord(Word.MARITAL_STATUS, value)),
            Rule.of(PiiType.NATIONALITY, Word.NATIONALITY, 0.9, 0.008),
            Rule.of(PiiType.LANGUAGE, Word.LANGUAGE, 0.9, 0.008),
            Rule.of(PiiType.LANGUAGE, Word.LANGUAGE_CODE, 0.95, 0.27),
            Rule.of(PiiType.COUNTRY, Word.COUNTRY, 0.92, 0.005),
            Rule.of(PiiType.COUNTRY, Word.COUNTRY_CODE, 0.97, 0.33),
            Rule.of(PiiType.REGION, Word.REGION, 0.85, 0.02),
            Rule.of(PiiType.REGION, Word.REGION_CODE, 0.97, 0.3),
            Rule.of(PiiType.CITY, Word.CITY, 0.8, 0.03),
            Rule.of(PiiType.NAME_TITLE, Word.NAME_TITLE, 0.95, 0.005),
            Rule.of(PiiType.RACE_ETHNICITY, Word.RACE_ETHNICITY, 0.85, 0.008),
            Rule.of(PiiType.RELIGION, Word.RELIGION, 0.9, 0.006),
            Rule.of(PiiType.POLITICAL_VIEW, Word.POLITICAL_VIEW, 0.85, 0.006),
            Rule.of(PiiType.UNION_MEMBERSHIP, Word.UNION, 0.8, 0.006),
            Rule.of(PiiType.SEXUAL_ORIENTATION, Word.SEXUAL_ORIENTATION, 0.9, 0.006),
            Rule.ofAnyWord(PiiType.OCCUPATION, Word.OCCUPATION, 0.85, 0.05),
            Rule.ofAnyWord(PiiType.EMPLOYER, Word.LEGAL_FORM, 0.7, 0.02),
            Rule.ofAnyWord(PiiType.EDUCATION, Word.EDUCATION, 0.85, 0.02),
            Rule.of(PiiType.MEDICAL_CONDITION, Word.MEDICAL_CONDITION, 0.8, 0.008),
            Rule.of(PiiType.MEDICATION, Word.MEDICATION, 0.8, 0.008),
            new Rule(PiiType.BLOOD_TYPE, "blood groups with their rhesus factor", 0.95, 0.01, BloodTypes::contains));

    @Override
    public void weigh(Column column, Scoreboard scores) {
        if (column.text().letterShare() < MOSTLY_WORDS && column.text().meanLength() > 4) {
            return;
        }
        for (Rule rule : RULES) {
            if (column.probe(rule.knows()) >= WORTH_COUNTING) {
                weigh(rule, column, scores);
            }
        }
    }

    private static void weigh(Rule rule, Column column, Scoreboard scores) {
        double share = column.weightedShare(rule.knows());
        double weight = Likelihood.ofUnevenList(share, column.size(), rule.hitRate(), rule.chance());
        scores.match(rule.type(), share);
        scores.add(rule.type(), WORD_LIST, weight, Phrases.share(share) + " stand in the list: " + rule.called());
    }

    private static boolean isWord(Word list, String value) {
        return value.length() > 1 && WordLists.contains(list, value);
    }

    /** M and F, and W where women begin with it; the other letters of the list are as often grades or sizes. */
    private static boolean isSex(String value) {
        return value.length() == 1 && "MFWmfw".indexOf(value.charAt(0)) >= 0;
    }
}
