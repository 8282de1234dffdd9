package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.HEADER;
import static io.cupel.privacy.detect.EvidenceKind.SHAPE;
import static io.cupel.privacy.detect.EvidenceKind.WORD_LIST;

import io.cupel.privacy.domain.PiiCategory;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.header.HeaderHint;
import io.cupel.privacy.header.Headers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a column is called, in many languages. A header is a strong witness, but people call columns "name" that hold products, so the values
 * must at least look like what the header says; where they do not, the header weighs nothing.
 */
final class HeaderSignal implements Signal {
    private static final double STRONGEST = 6;
    /** Remarks are prose by their name, but it is their content that makes them personal. */
    private static final double OF_TEXTS = 1.5;

    private static final double WEAKEST = 0.3;
    private static final double ONLY_ABOUT_IT = -2;
    private static final double CONTRADICTED = -9;
    private static final double NAMES_SOMETHING_ELSE = -2;
    private static final double FITS = 0.8;
    private static final double HALF = 0.5;

    /** A type whose name covers others: a header of the first does not speak against the second. */
    private static final Map<PiiType, Set<PiiType>> COVERS = Map.of(
            PiiType.NAME, Set.of(PiiType.FIRST_NAME, PiiType.LAST_NAME),
            PiiType.STREET_ADDRESS, Set.of(PiiType.FULL_ADDRESS),
            PiiType.FULL_ADDRESS, Set.of(PiiType.STREET_ADDRESS),
            PiiType.BANK_ACCOUNT, Set.of(PiiType.IBAN),
            PiiType.DEVICE_ID, Set.of(PiiType.IMEI, PiiType.MAC_ADDRESS, PiiType.ADVERTISING_ID),
            PiiType.SOCIAL_HANDLE, Set.of(PiiType.URL, PiiType.USERNAME),
            PiiType.PHOTO, Set.of(PiiType.URL),
            PiiType.USERNAME, Set.of(PiiType.EMAIL),
            PiiType.PASSWORD, Set.of(PiiType.PASSWORD_HASH),
            PiiType.API_TOKEN, Set.of(PiiType.JWT));

    @Override
    public void weigh(Column column, Scoreboard scores) {
        Map<PiiType, Double> hints = new EnumMap<>(PiiType.class);
        for (HeaderHint hint : Headers.hints(column.header())) {
            if (hint.weight() >= WEAKEST) {
                hints.put(hint.type(), hint.weight());
            } else {
                scores.add(hint.type(), HEADER, ONLY_ABOUT_IT, "the header only tells something about it");
            }
        }
        hints.forEach((type, strength) -> weigh(type, strength, column, scores));
        if (!hints.isEmpty()) {
            for (PiiType other : List.copyOf(scores.types())) {
                weighOther(other, hints, scores);
            }
        }
    }

    private static void weigh(PiiType type, double strength, Column column, Scoreboard scores) {
        double strongest = type == PiiType.FREE_TEXT ? OF_TEXTS : STRONGEST;
        scores.add(type, HEADER, strongest * strength, "the header says: " + label(type));
        if (scores.share(type) < HALF) {
            weighShape(type, column, scores);
        }
    }

    /** Asked only where no rule or list has spoken for the values. */
    private static void weighShape(PiiType type, Column column, Scoreboard scores) {
        @Nullable Predicate<String> shape = LooseShapes.of(type);
        double share = shape == null ? 0 : column.share(shape);
        if (share >= FITS) {
            double unlisted = scores.hasSpoken(type) ? 0 : LooseShapes.weightWithoutList(type);
            String text =
                    unlisted < 0 ? "hardly any of the values are known" : "the values could be one by their shape";
            scores.match(type, share);
            scores.add(type, unlisted < 0 ? WORD_LIST : SHAPE, unlisted, text);
        } else if (shape != null || !scores.hasSpoken(type)) {
            scores.add(type, SHAPE, CONTRADICTED, "the values contradict the header");
        }
    }

    private static void weighOther(PiiType other, Map<PiiType, Double> hints, Scoreboard scores) {
        if (!hints.containsKey(other)) {
            boolean isCovered = hints.keySet().stream().anyMatch(hint -> covers(hint, other));
            double strongest = hints.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            scores.add(
                    other,
                    HEADER,
                    isCovered ? 1.5 * strongest : NAMES_SOMETHING_ELSE * strongest,
                    isCovered ? "the header names what it belongs to" : "the header names something else");
        }
    }

    private static boolean covers(PiiType hint, PiiType other) {
        boolean isAnyOffice = hint == PiiType.NATIONAL_ID || hint == PiiType.TAX_ID;
        return (isAnyOffice && other.category() == PiiCategory.GOVERNMENT_ID)
                || COVERS.getOrDefault(hint, Set.of()).contains(other);
    }

    private static String label(PiiType type) {
        return TypeCatalogue.entry(type).label();
    }
}
