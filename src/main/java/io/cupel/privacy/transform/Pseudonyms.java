package io.cupel.privacy.transform;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.domain.PiiCategory;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.Scheme;
import io.cupel.privacy.transform.ActionConfig.Pseudonymize;
import java.util.List;
import java.util.Locale;

/** Which double each kind of data gets. */
final class Pseudonyms {
    private static final Drawing SHAPE = new ShapeDrawing();
    private static final Drawing AGE = new NumberDrawing(0.1, 4);
    private static final Drawing INCOME = new NumberDrawing(0.2, 2);
    private static final Drawing PLACE = new NumberDrawing(0, 1);

    private final KeyedDigest key;
    private final List<Scheme> schemes;
    private final DateReader dates;

    Pseudonyms(KeyedDigest key, List<Scheme> schemes, DateReader dates) {
        this.key = key;
        this.schemes = schemes;
        this.dates = dates;
    }

    CellFunction of(PiiType type, Pseudonymize config) {
        if (type.isDate()) {
            return new DateShift(key, dates, config.movesAllDatesAlike(), config.readsDayFirst());
        }
        return switch (type) {
            case NAME -> name(PersonName.Order.FULL);
            case FIRST_NAME -> name(PersonName.Order.GIVEN_ONLY);
            case LAST_NAME, MAIDEN_NAME -> name(PersonName.Order.SURNAME_ONLY);
            default -> new Memo(new Pseudonym(key, domain(type), CanonicalForm.of(type), drawing(type)));
        };
    }

    private CellFunction name(PersonName.Order order) {
        return new Memo(new PersonName(
                new Pseudonym(key, "given name", CanonicalForm.WORDS, NameWord.GIVEN),
                new Pseudonym(key, "surname", CanonicalForm.WORDS, NameWord.SURNAME),
                order));
    }

    private Drawing drawing(PiiType type) {
        return switch (type) {
            case EMAIL -> new EmailDrawing();
            case CITY -> PlaceDrawings.CITY;
            case REGION -> PlaceDrawings.REGION;
            case STREET_ADDRESS -> PlaceDrawings.STREET;
            case FULL_ADDRESS -> PlaceDrawings.ADDRESS;
            case PHONE_NUMBER, FAX_NUMBER -> new PhoneDrawing();
            case IP_ADDRESS -> ReservedDrawings.IP_ADDRESS;
            case MAC_ADDRESS -> ReservedDrawings.MAC_ADDRESS;
            case URL -> ReservedDrawings.URL;
            case AGE -> AGE;
            case INCOME -> INCOME;
            case LAT_LONG -> new CoordinateDrawing(PLACE);
            default -> Vocabulary.of(type).orElseGet(() -> new SchemeDrawing(schemesOf(type), SHAPE));
        };
    }

    private List<Scheme> schemesOf(PiiType type) {
        return schemes.stream().filter(scheme -> scheme.type() == type).toList();
    }

    /** Numbers and codes share one, so that a number that one table calls a national id and another a tax id stays the same. */
    private static String domain(PiiType type) {
        return CanonicalForm.of(type) == CanonicalForm.CODE
                ? "code"
                : type.name().toLowerCase(Locale.ROOT);
    }

    static boolean isQuantity(PiiType type) {
        return type == PiiType.AGE || type == PiiType.INCOME;
    }

    /** Whether the double of a number is a number: not where words stand for it. */
    static boolean drawsDigitsForDigits(PiiType type) {
        boolean isCode = CanonicalForm.of(type) == CanonicalForm.CODE && type.category() != PiiCategory.IDENTITY;
        return isQuantity(type) || (isCode && type != PiiType.MAC_ADDRESS);
    }
}
