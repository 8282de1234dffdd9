package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.NEIGHBOUR;

import io.cupel.privacy.domain.PiiCategory;
import io.cupel.privacy.domain.PiiType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of one table say about each other: a town beside makes five digits a postal code. */
final class Neighbourhood {
    private static final Set<PiiType> PERSON =
            EnumSet.of(PiiType.NAME, PiiType.FIRST_NAME, PiiType.LAST_NAME, PiiType.EMAIL, PiiType.SSN);
    /** What only a table about people holds. */
    private static final Set<PiiType> SOMEBODY = somebody();

    private static final Set<PiiType> PLACE =
            EnumSet.of(PiiType.CITY, PiiType.REGION, PiiType.STREET_ADDRESS, PiiType.POSTAL_CODE, PiiType.COUNTRY);
    private static final Set<PiiType> TOWN = EnumSet.of(PiiType.CITY, PiiType.REGION, PiiType.STREET_ADDRESS);
    private static final Set<PiiType> ADDRESS = EnumSet.of(PiiType.CITY, PiiType.STREET_ADDRESS);
    private static final Set<PiiType> CARD = EnumSet.of(PiiType.CREDIT_CARD);
    private static final double HALF = 0.5;
    /** More of them than any table about people has; each is compared with every column of names. */
    private static final int MOST_MAIL_COLUMNS = 8;

    /**
     * @param reach how many columns away the partner may stand
     * @param fills whether the loose shape of the values is enough to ask, where no rule has spoken
     */
    private record Bond(PiiType type, Set<PiiType> partners, double weight, int reach, boolean fills) {}

    private static final int ANYWHERE = Integer.MAX_VALUE;
    private static final List<Bond> BONDS = List.of(
            new Bond(PiiType.POSTAL_CODE, ADDRESS, 5, ANYWHERE, false),
            new Bond(PiiType.POSTAL_CODE, EnumSet.of(PiiType.COUNTRY, PiiType.REGION), 1.5, 2, false),
            new Bond(PiiType.REGION, EnumSet.of(PiiType.CITY, PiiType.POSTAL_CODE, PiiType.COUNTRY), 2.5, 3, false),
            new Bond(
                    PiiType.CITY, EnumSet.of(PiiType.REGION, PiiType.POSTAL_CODE, PiiType.STREET_ADDRESS), 2, 3, false),
            new Bond(PiiType.COUNTRY, EnumSet.of(PiiType.CITY, PiiType.REGION, PiiType.STREET_ADDRESS), 2, 4, false),
            new Bond(PiiType.STREET_ADDRESS, PLACE, 1.5, ANYWHERE, false),
            new Bond(PiiType.LAT_LONG, TOWN, 2, 6, false),
            new Bond(PiiType.FIRST_NAME, EnumSet.of(PiiType.LAST_NAME, PiiType.EMAIL), 2.5, 2, false),
            new Bond(PiiType.LAST_NAME, EnumSet.of(PiiType.FIRST_NAME, PiiType.EMAIL), 2.5, 2, false),
            new Bond(PiiType.NAME, EnumSet.of(PiiType.EMAIL, PiiType.SSN), 1.5, ANYWHERE, false),
            new Bond(PiiType.DATE_OF_BIRTH, PERSON, 1.5, ANYWHERE, false),
            new Bond(PiiType.GENDER, PERSON, 1, ANYWHERE, false),
            new Bond(PiiType.NATIONALITY, PERSON, 1, ANYWHERE, false),
            new Bond(PiiType.OCCUPATION, PERSON, 1.5, ANYWHERE, false),
            new Bond(PiiType.EMPLOYER, SOMEBODY, 1, ANYWHERE, false),
            new Bond(PiiType.PHOTO, PERSON, 5, ANYWHERE, true),
            new Bond(PiiType.CARD_EXPIRY, CARD, 5.5, ANYWHERE, true),
            new Bond(PiiType.CVV, CARD, 4.5, 2, true),
            new Bond(PiiType.SWIFT_BIC, EnumSet.of(PiiType.IBAN, PiiType.BANK_ACCOUNT), 3, ANYWHERE, false),
            new Bond(PiiType.BANK_ACCOUNT, EnumSet.of(PiiType.US_ABA_ROUTING, PiiType.SWIFT_BIC), 4.5, 1, true),
            new Bond(PiiType.ICD10_CODE, EnumSet.of(PiiType.MEDICAL_CONDITION, PiiType.MEDICATION), 3, ANYWHERE, false),
            new Bond(PiiType.MEDICAL_CONDITION, EnumSet.of(PiiType.ICD10_CODE), 2, ANYWHERE, false));

    private final List<Column> columns;
    private final List<Scoreboard> boards;
    private final Holders holders;
    private final List<LocalParts> logins;

    Neighbourhood(List<Column> columns, List<Scoreboard> boards) {
        this.columns = columns;
        this.boards = boards;
        this.holders = new Holders(boards.stream().map(Neighbourhood::likely).toList());
        this.logins = holders.of(PiiType.EMAIL)
                .limit(MOST_MAIL_COLUMNS)
                .map(at -> LocalParts.of(columns.get(at)))
                .toList();
    }

    private static Set<PiiType> somebody() {
        Set<PiiType> somebody = EnumSet.copyOf(PERSON);
        Stream.of(PiiType.values())
                .filter(type -> type.category() == PiiCategory.GOVERNMENT_ID || type.category() == PiiCategory.HEALTH)
                .forEach(somebody::add);
        somebody.removeAll(EnumSet.of(PiiType.US_EIN, PiiType.EU_VAT, PiiType.AU_ABN, PiiType.AU_ACN, PiiType.BR_CNPJ));
        somebody.addAll(EnumSet.of(
                PiiType.DATE_OF_BIRTH, PiiType.GENDER, PiiType.MARITAL_STATUS, PiiType.RELIGION, PiiType.OCCUPATION));
        return somebody;
    }

    private static Set<PiiType> likely(Scoreboard board) {
        Set<PiiType> likely = EnumSet.noneOf(PiiType.class);
        board.types().stream().filter(type -> board.logOdds(type) > 0).forEach(likely::add);
        return likely;
    }

    void weigh() {
        for (int at = 0; at < columns.size(); at++) {
            for (Bond bond : BONDS) {
                weigh(bond, at);
            }
            weighLogins(at);
        }
        for (int at = 0; at + 1 < columns.size(); at++) {
            weighPosition(at, at + 1);
        }
    }

    /** The column itself is asked first: it seldom fits, and looking around costs more. */
    private void weigh(Bond bond, int at) {
        boolean isKnown = boards.get(at).share(bond.type()) >= HALF;
        Predicate<String> shape = isKnown || !bond.fills() ? null : LooseShapes.of(bond.type());
        boolean fits = isKnown || (shape != null && columns.get(at).probe(shape) >= 0.9);
        PiiType partner = fits ? partner(bond, at) : null;
        if (partner == null) {
            return;
        }
        if (shape != null) {
            boards.get(at).match(bond.type(), columns.get(at).share(shape));
        }
        add(at, bond.type(), bond.weight(), partner);
    }

    private void add(int at, PiiType type, double weight, PiiType partner) {
        String text = "another column of the table holds: "
                + TypeCatalogue.entry(partner).label();
        boards.get(at).add(type, NEIGHBOUR, weight, text);
    }

    /** What the first column within reach holds. */
    private @Nullable PiiType partner(Bond bond, int at) {
        return bond.reach() == ANYWHERE
                ? holders.firstOf(bond.partners(), at)
                : holders.within(bond.partners(), at, bond.reach());
    }

    /** Two columns of degrees in a row, the one within 90, the other within 180, with the decimals of a position. */
    private void weighPosition(int at, int next) {
        NumberTraits one = columns.get(at).numbers();
        NumberTraits other = columns.get(next).numbers();
        boolean areDegrees =
                isDegrees(one, 180) && isDegrees(other, 180) && (isDegrees(one, 90) || isDegrees(other, 90));
        if (areDegrees) {
            add(at, PiiType.LAT_LONG, 2.3, PiiType.LAT_LONG);
            add(next, PiiType.LAT_LONG, 2.3, PiiType.LAT_LONG);
        }
    }

    private static boolean isDegrees(NumberTraits numbers, int most) {
        return numbers.share() > 0.9
                && numbers.decimals() >= 3.5
                && numbers.min() >= -most
                && numbers.max() <= most
                && numbers.max() - numbers.min() > 0.01
                && (numbers.max() > 1.5 || numbers.min() < -1.5);
    }

    /** User names are often what stands before the at sign of the same people's mail addresses. */
    private void weighLogins(int at) {
        @Nullable Predicate<String> shape = LooseShapes.of(PiiType.USERNAME);
        boolean mayBeLogin = !logins.isEmpty()
                && shape != null
                && !holders.holds(at, PiiType.EMAIL)
                && columns.get(at).probe(shape) >= 0.9;
        if (mayBeLogin) {
            logins.forEach(mail -> weighLogin(mail.shareOf(columns.get(at)), boards.get(at)));
        }
    }

    private static void weighLogin(double shared, Scoreboard board) {
        if (shared > 0.3) {
            board.match(PiiType.USERNAME, shared);
            board.add(PiiType.USERNAME, NEIGHBOUR, 7, Phrases.share(shared) + " are local parts of mail addresses");
        }
    }
}
