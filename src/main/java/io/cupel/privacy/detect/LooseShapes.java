package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Tokens;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the values must at least look like when only a header or a neighbour names the type. None of these shapes tells anything by itself:
 * they are there to catch the header that lies.
 */
final class LooseShapes {
    private static final Map<PiiType, Predicate<String>> SHAPES = new EnumMap<>(PiiType.class);
    private static final List<String> PICTURES =
            List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".tif", ".tiff", ".bmp");

    static {
        put(text -> isInteger(text) && text.length() <= 3 && Integer.parseInt(text) <= 125, PiiType.AGE);
        put(LooseShapes::isAmount, PiiType.INCOME);
        put(text -> isCode(text, 5, 24, 4), PiiType.NATIONAL_ID, PiiType.TAX_ID, PiiType.DRIVERS_LICENSE);
        put(text -> isCode(text, 6, 12, 4), PiiType.PASSPORT_NUMBER);
        put(text -> isCode(text, 4, 16, 3), PiiType.US_MEDICAL_LICENSE, PiiType.CA_HEALTH_CARD);
        put(text -> isCode(text, 4, 24, 3), PiiType.MEDICAL_RECORD, PiiType.HEALTH_PLAN_ID);
        put(text -> isCode(text, 5, 30, 5) && digits(text) * 4 >= text.length() * 3, PiiType.BANK_ACCOUNT);
        put(text -> isInteger(text) && text.length() >= 3 && text.length() <= 4, PiiType.CVV);
        put(LooseShapes::isExpiry, PiiType.CARD_EXPIRY);
        put(text -> text.length() == 5 && digits(text) >= 4 && isCode(text, 5, 5, 4), PiiType.CPT_CODE);
        put(text -> isCode(text, 3, 12, 2), PiiType.POSTAL_CODE);
        put(text -> isCode(text, 3, 12, 1), PiiType.LICENSE_PLATE);
        put(text -> isSolid(text, 8, 512), PiiType.DEVICE_ID, PiiType.ADVERTISING_ID, PiiType.COOKIE_ID);
        put(text -> isSolid(text, 12, 4096), PiiType.API_TOKEN, PiiType.PASSWORD_HASH);
        put(text -> isSolid(text, 4, 72), PiiType.PASSWORD);
        put(text -> isSolid(text, 2, 40) && hasLetter(text) && text.indexOf('/') < 0, PiiType.USERNAME);
        put(text -> isSolid(text, 2, 100) && hasLetter(text), PiiType.SOCIAL_HANDLE);
        put(text -> isSolid(text, 4, 12) && text.chars().allMatch(Character::isLetterOrDigit), PiiType.GEOHASH);
        put(text -> isSolid(text, 6, 100_000), PiiType.BIOMETRIC_DATA);
        put(text -> isSolid(text, 2, 100_000) && hasLetter(text), PiiType.GENETIC_DATA);
        put(LooseShapes::isPicture, PiiType.PHOTO);
        put(text -> isWords(text, 4), PiiType.MAIDEN_NAME, PiiType.FIRST_NAME, PiiType.LAST_NAME, PiiType.NAME_TITLE);
        put(text -> isWords(text, 6), PiiType.NAME, PiiType.CITY, PiiType.REGION, PiiType.RACE_ETHNICITY);
        put(text -> isWords(text, 6), PiiType.RELIGION, PiiType.POLITICAL_VIEW, PiiType.NATIONALITY, PiiType.LANGUAGE);
        put(text -> isWords(text, 8), PiiType.OCCUPATION, PiiType.EDUCATION, PiiType.UNION_MEMBERSHIP);
        put(text -> hasLetter(text) && Tokens.count(text) <= 8, PiiType.EMPLOYER, PiiType.MEDICATION);
        put(text -> hasLetter(text) && Tokens.count(text) <= 10, PiiType.MEDICAL_CONDITION);
        put(text -> hasLetter(text) && text.length() >= 6, PiiType.STREET_ADDRESS, PiiType.FULL_ADDRESS);
        put(text -> text.length() <= 2 && !text.isEmpty(), PiiType.GENDER);
        put(LooseShapes::isBloodGroup, PiiType.BLOOD_TYPE);
        put(Phones::isPhone, PiiType.FAX_NUMBER, PiiType.PHONE_NUMBER);
    }

    private LooseShapes() {}

    /** Null for a type whose rule or list decides alone. */
    static @Nullable Predicate<String> of(PiiType type) {
        return SHAPES.get(type);
    }

    /**
     * What it is worth that the values have the shape, but a list that should know most of them knows hardly any. Lists of names and places
     * are long but never whole; of closed vocabularies nearly every value is known.
     */
    static double weightWithoutList(PiiType type) {
        return switch (type) {
            case NAME, FIRST_NAME, LAST_NAME, COUNTRY, GENDER, NAME_TITLE -> -5;
            case MAIDEN_NAME, NATIONALITY, LANGUAGE, RELIGION -> -4;
            case CITY, RACE_ETHNICITY, OCCUPATION, POLITICAL_VIEW, EDUCATION -> -3;
            case REGION, STREET_ADDRESS, FULL_ADDRESS -> -2.5;
            case MEDICAL_CONDITION, MEDICATION -> -1;
            default -> 0.5;
        };
    }

    private static void put(Predicate<String> shape, PiiType... types) {
        for (PiiType type : types) {
            SHAPES.put(type, shape);
        }
    }

    private static boolean isInteger(String text) {
        return !text.isEmpty() && digits(text) == text.length();
    }

    private static int digits(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Letters and digits with few marks between, as offices issue them. */
    private static boolean isCode(String text, int shortest, int longest, int fewestDigits) {
        boolean isLong = text.length() >= shortest && text.length() <= longest;
        return isLong
                && digits(text) >= fewestDigits
                && text.indexOf(':') < 0
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -./*".indexOf(c) >= 0)
                && text.chars().filter(Character::isLetter).count() <= 10;
    }

    private static boolean isSolid(String text, int shortest, int longest) {
        return text.length() >= shortest && text.length() <= longest && text.indexOf(' ') < 0;
    }

    private static boolean isWords(String text, int most) {
        return hasLetter(text) && digits(text) == 0 && text.indexOf('@') < 0 && Tokens.count(text) <= most;
    }

    /** Money with its marks and signs: {@code 52,000.00}, {@code $48k}, {@code <=50K}; ranges too. */
    private static boolean isAmount(String text) {
        return digits(text) >= 2
                && text.length() <= 24
                && text.indexOf(':') < 0
                && text.chars().filter(Character::isLetter).count() <= 6;
    }

    private static boolean isExpiry(String text) {
        int cut = Math.max(text.indexOf('/'), text.indexOf('-'));
        if (cut < 1 || text.length() > 7) {
            return false;
        }
        String month = cut == 4 ? text.substring(5) : text.substring(0, cut);
        String year = cut == 4 ? text.substring(0, 4) : text.substring(cut + 1);
        return isInteger(month)
                && isInteger(year)
                && (year.length() == 2 || year.length() == 4)
                && month.length() <= 2
                && Integer.parseInt(month) >= 1
                && Integer.parseInt(month) <= 12;
    }

    private static boolean isPicture(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(lower::endsWith) || lower.startsWith("data:image/");
    }

    private static boolean isBloodGroup(String text) {
        return text.length() <= 3 && "ABO0".indexOf(Character.toUpperCase(text.isEmpty() ? ' ' : text.charAt(0))) >= 0;
    }
}
