package io.cupel.privacy.transform;

import io.cupel.privacy.domain.PiiCategory;
import io.cupel.privacy.domain.PiiType;
import java.text.Normalizer;
import java.util.Locale;

/** One form for all writings of a value, so that they get the same digest and the same double. */
enum CanonicalForm {
    /** Letters and digits alone: {@code 123-45-6789} and {@code 123456789} are the same number. */
    CODE {
        @Override
        String of(String value) {
            String stripped = Separators.stripped(compatible(value)).toUpperCase(Locale.ROOT);
            return stripped.isEmpty() ? value.strip() : stripped;
        }
    },
    /** Words, whatever their case and the blanks between them. */
    WORDS {
        @Override
        String of(String value) {
            return oneBlank(compatible(value)).toLowerCase(Locale.ROOT);
        }
    },
    /** Every character counts: a secret, or a text that nothing is known of. */
    EXACT {
        @Override
        String of(String value) {
            return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        }
    };

    abstract String of(String value);

    static CanonicalForm of(PiiType type) {
        return switch (type) {
            case PASSWORD,
                    PASSWORD_HASH,
                    API_TOKEN,
                    JWT,
                    PRIVATE_KEY,
                    CRYPTO_ADDRESS,
                    COOKIE_ID,
                    FREE_TEXT,
                    URL,
                    GEOHASH,
                    LAT_LONG,
                    BLOOD_TYPE,
                    GENETIC_DATA,
                    BIOMETRIC_DATA -> EXACT;
            case PHONE_NUMBER, FAX_NUMBER, MAC_ADDRESS, IMEI, IMSI, ADVERTISING_ID, VIN, LICENSE_PLATE, POSTAL_CODE ->
                CODE;
            case MEDICAL_CONDITION, MEDICATION, IP_ADDRESS -> WORDS;
            default -> isCode(type.category()) ? CODE : WORDS;
        };
    }

    private static boolean isCode(PiiCategory category) {
        return category == PiiCategory.GOVERNMENT_ID
                || category == PiiCategory.FINANCIAL
                || category == PiiCategory.HEALTH;
    }

    private static String compatible(String value) {
        return isAscii(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String oneBlank(String value) {
        String stripped = value.strip();
        return hasOnlySingleBlanks(stripped) ? stripped : singleBlanks(stripped);
    }

    /** As most values have: they need no copy. */
    private static boolean hasOnlySingleBlanks(String text) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isBlank(unit) && (unit != ' ' || last == ' ')) {
                return false;
            }
            last = unit;
        }
        return true;
    }

    private static String singleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isBlank = isBlank(unit);
            if (!(blank && isBlank)) {
                single.append(isBlank ? ' ' : unit);
            }
            blank = isBlank;
        }
        return single.toString();
    }

    private static boolean isBlank(char unit) {
        boolean isVisible = unit > ' ' && unit < 0x7F;
        return !isVisible && Character.isWhitespace(unit);
    }
}
