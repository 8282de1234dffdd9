package io.cupel.privacy.transform;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A word of a short list, in the case of the original, or its first letter where the original is one. In English. */
record Vocabulary(List<String> words) implements Drawing {
    private static final List<String> LANGUAGES = Stream.of(
                    "en", "es", "fr", "de", "it", "pt", "nl", "pl", "tr", "ru", "ar", "hi", "zh", "ja", "ko")
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
            .toList();

    private static final List<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .toList();

    static Optional<Drawing> of(PiiType type) {
        List<String> words = switch (type) {
            case GENDER -> List.of("Female", "Male", "Nonbinary");
            case MARITAL_STATUS -> List.of("Single", "Married", "Divorced", "Widowed", "Separated");
            case BLOOD_TYPE -> List.of("A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-");
            case RACE_ETHNICITY -> List.of("Asian", "Black", "Hispanic", "White", "Mixed", "Other");
            case RELIGION -> List.of("Buddhist", "Christian", "Hindu", "Jewish", "Muslim", "Sikh", "None");
            case POLITICAL_VIEW -> List.of("Conservative", "Green", "Liberal", "Socialist", "Independent");
            case UNION_MEMBERSHIP -> List.of("Member", "Former member", "No member");
            case SEXUAL_ORIENTATION -> List.of("Heterosexual", "Homosexual", "Bisexual", "Asexual");
            case NAME_TITLE -> List.of("Mr", "Ms", "Mrs", "Dr", "Prof");
            case EDUCATION -> List.of("Primary school", "Secondary school", "Bachelor", "Master", "Doctorate");
            case OCCUPATION ->
                List.of("Accountant", "Baker", "Carpenter", "Driver", "Engineer", "Gardener", "Nurse", "Teacher");
            case LANGUAGE -> LANGUAGES;
            case COUNTRY, NATIONALITY -> COUNTRIES;
            default -> List.of();
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(new Vocabulary(words));
    }

    @Override
    public String draw(String original, RandomGenerator random) {
        String word = words.get(random.nextInt(words.size()));
        boolean isLetter = original.length() == 1;
        return NameWord.inCaseOf(original, isLetter ? word.substring(0, 1) : word);
    }
}
