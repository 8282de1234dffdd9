package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.Map;

/**
 * What the layout of an identifier is worth, in nats, where its marks or letters stand as its issuer writes them: how rarely anything else
 * is written so. Layouts that codes of goods share (two letters and seven digits) are worth nothing. Judged by hand.
 */
final class Layouts {
    private static final Map<PiiType, Double> WORTH = Map.ofEntries(
            Map.entry(PiiType.SSN, 5.5),
            Map.entry(PiiType.US_ITIN, 2.0),
            Map.entry(PiiType.US_EIN, 1.0),
            Map.entry(PiiType.US_MBI, 3.0),
            Map.entry(PiiType.UK_NINO, 2.0),
            Map.entry(PiiType.UK_NHS_NUMBER, 1.5),
            Map.entry(PiiType.IN_PAN, 4.0),
            Map.entry(PiiType.IN_AADHAAR, 1.5),
            Map.entry(PiiType.BR_CPF, 3.0),
            Map.entry(PiiType.BR_CNPJ, 3.0),
            Map.entry(PiiType.KR_RRN, 2.0),
            Map.entry(PiiType.DK_CPR, 2.5),
            Map.entry(PiiType.FI_HETU, 2.0),
            Map.entry(PiiType.TH_TNIN, 2.0),
            Map.entry(PiiType.CREDIT_CARD, 2.0),
            Map.entry(PiiType.MAC_ADDRESS, 3.0),
            Map.entry(PiiType.IP_ADDRESS, 2.0),
            Map.entry(PiiType.VIN, 3.0),
            Map.entry(PiiType.SWIFT_BIC, 2.0),
            Map.entry(PiiType.ICD10_CODE, 4.7),
            Map.entry(PiiType.NDC_CODE, 4.5),
            Map.entry(PiiType.POSTAL_CODE, 3.0));

    private Layouts() {}

    static double worth(PiiType type) {
        return WORTH.getOrDefault(type, 0.0);
    }

    /** Whether the value is written in the layout that the type is known by, and not as bare digits or letters. */
    static boolean isMarked(PiiType type, String value) {
        return switch (type) {
            case ICD10_CODE -> value.indexOf('.') == 3;
            case POSTAL_CODE -> hasLetter(value) && value.indexOf(' ') > 0;
            case SSN, NDC_CODE, UK_NHS_NUMBER, BR_CPF -> value.indexOf('-') > 0 || value.indexOf(' ') > 0;
            default -> NumberTraits.decimals(value) != 0;
        };
    }

    /** Whether the value fits the rule, but as anything of its length would: a digest in plain hexadecimal, nothing but digits. */
    static boolean isBare(PiiType type, String value) {
        return switch (type) {
            case PASSWORD_HASH -> value.indexOf('$') < 0 && value.indexOf('{') < 0;
            case API_TOKEN ->
                value.indexOf('_') < 0 && value.indexOf('-') < 0 && value.indexOf('.') < 0 && isPlain(value);
            case GEOHASH -> value.chars().allMatch(Character::isDigit);
            case POSTAL_CODE ->
                value.indexOf(' ') < 0
                        && value.chars().filter(Character::isLetter).count() == 1;
            default -> false;
        };
    }

    private static boolean isPlain(String value) {
        return value.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static boolean hasLetter(String value) {
        return value.chars().anyMatch(Character::isLetter);
    }
}
