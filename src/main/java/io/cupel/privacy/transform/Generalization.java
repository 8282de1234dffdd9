package io.cupel.privacy.transform;

import static io.cupel.privacy.transform.Granularity.AGE_BAND;
import static io.cupel.privacy.transform.Granularity.COUNTRY;
import static io.cupel.privacy.transform.Granularity.DECADE;
import static io.cupel.privacy.transform.Granularity.DOMAIN;
import static io.cupel.privacy.transform.Granularity.HIERARCHY;
import static io.cupel.privacy.transform.Granularity.INITIALS;
import static io.cupel.privacy.transform.Granularity.MONTH;
import static io.cupel.privacy.transform.Granularity.PREFIX;
import static io.cupel.privacy.transform.Granularity.QUARTER;
import static io.cupel.privacy.transform.Granularity.RANGE;
import static io.cupel.privacy.transform.Granularity.ROUND;
import static io.cupel.privacy.transform.Granularity.SUBNET;
import static io.cupel.privacy.transform.Granularity.YEAR;
import static io.cupel.privacy.transform.Granularity.ZIP3;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.ActionConfig.Generalize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which granularity a kind of data can have, and the function that brings it there. What cannot be read becomes a star. */
final class Generalization {
    /** Stands for a value that nothing coarser can be said of. */
    static final String ANY = "*";

    private static final int AGE_WIDTH = 10;
    private static final int INCOME_WIDTH = 10_000;
    private static final int PREFIX_LENGTH = 3;
    private static final int ZIP_DIGITS = 3;

    private final PiiType type;
    private final Generalize config;
    private final LocalDate today;

    Generalization(PiiType type, Generalize config, LocalDate today) {
        this.type = type;
        this.config = config;
        this.today = today;
    }

    /** What a rule may ask for; the usual one first. */
    static List<Granularity> permitted(PiiType type) {
        List<Granularity> permitted = new ArrayList<>(special(type));
        permitted.add(PREFIX);
        permitted.add(HIERARCHY);
        return List.copyOf(permitted);
    }

    private static List<Granularity> special(PiiType type) {
        return switch (type) {
            case DATE_OF_BIRTH, DATE_OF_DEATH, ADMISSION_DATE -> List.of(YEAR, QUARTER, MONTH, DECADE);
            case AGE -> List.of(AGE_BAND, RANGE, DECADE);
            case INCOME -> List.of(RANGE, DECADE);
            case POSTAL_CODE -> List.of(ZIP3);
            case EMAIL, URL -> List.of(DOMAIN);
            case IP_ADDRESS -> List.of(SUBNET);
            case LAT_LONG -> List.of(ROUND);
            case NAME, FIRST_NAME, LAST_NAME, MAIDEN_NAME -> List.of(INITIALS);
            case IBAN, SWIFT_BIC, EU_VAT -> List.of(COUNTRY);
            default -> List.of();
        };
    }

    /** How much its values still tell. */
    static Grain grain(PiiType type, Generalize config) {
        Generalization asked = new Generalization(type, config, LocalDate.EPOCH);
        Granularity to = asked.granularity();
        return switch (to) {
            case MONTH -> new Grain(YEAR, 1);
            case QUARTER -> new Grain(YEAR, 3);
            case YEAR -> new Grain(YEAR, 12);
            case DECADE -> type.isDate() ? new Grain(YEAR, 120) : new Grain(RANGE, asked.width(AGE_WIDTH));
            case RANGE -> new Grain(RANGE, asked.width(asked.usualWidth()));
            case AGE_BAND -> new Grain(RANGE, asked.width(AGE_WIDTH));
            case PREFIX -> new Grain(PREFIX, -asked.shown());
            case ZIP3 -> new Grain(ZIP3, -ZIP_DIGITS);
            case COUNTRY, DOMAIN, SUBNET, ROUND, INITIALS, HIERARCHY -> new Grain(to, 0);
        };
    }

    private Granularity granularity() {
        return config.to() == null ? permitted(type).get(0) : config.to();
    }

    CellFunction function() {
        Granularity to = granularity();
        return switch (to) {
            case YEAR, QUARTER, MONTH -> date(to);
            case DECADE -> type.isDate() ? date(to) : range(AGE_WIDTH);
            case RANGE -> range(usualWidth());
            case AGE_BAND -> new NumberRange(width(AGE_WIDTH), NumberRange.HIPAA_TOP_AGE);
            case PREFIX -> new Prefix(shown(), isCategory());
            case ZIP3 -> new PostalArea();
            case COUNTRY -> CoarseCode.country(type);
            case DOMAIN -> CoarseCode.DOMAIN;
            case SUBNET -> CoarseCode.SUBNET;
            case ROUND -> CoarseCode.ROUND;
            case INITIALS -> CoarseCode.INITIALS;
            case HIERARCHY -> Groups.of(groups(), config.other());
        };
    }

    private CellFunction date(Granularity to) {
        return new CoarseDate(to, oldestBirthYear(), new DateReader(() -> today), config.readsDayFirst());
    }

    private Map<String, String> groups() {
        Map<String, String> groups = config.groups();
        return groups == null ? Map.of() : groups;
    }

    private CellFunction range(int usualWidth) {
        return new NumberRange(width(usualWidth), type == PiiType.AGE ? NumberRange.HIPAA_TOP_AGE : null);
    }

    private int usualWidth() {
        return type == PiiType.INCOME ? INCOME_WIDTH : AGE_WIDTH;
    }

    /** Characters that a prefix keeps. */
    private int shown() {
        return config.length() == null ? PREFIX_LENGTH : config.length();
    }

    private int width(int usual) {
        return config.width() == null ? usual : config.width();
    }

    /** The first three characters of a diagnosis code are a coarser code themselves. */
    private boolean isCategory() {
        return type == PiiType.ICD10_CODE;
    }

    /** Who was born before it may be over 89, and is counted among the oldest. */
    private int oldestBirthYear() {
        return type == PiiType.DATE_OF_BIRTH ? today.getYear() - NumberRange.HIPAA_TOP_AGE + 1 : Integer.MIN_VALUE;
    }
}
