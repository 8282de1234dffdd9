package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;

/** Postal codes as the Universal Postal Union lists them, one scheme a layout; where many countries share one, none is named. */
final class PostalCodes {
    private static final String UK_INWARD = "9[ABD-HJLNP-UW-Z]{2}";
    private static final String CA_LETTER = "[ABCEGHJ-NPRSTV-Z]";

    private PostalCodes() {}

    static List<Scheme> schemes() {
        return List.of(
                code("GB", "SW1A 1AA", british()),
                code(
                        "CA",
                        "K1A 0B1",
                        "[ABCEGHJ-NPRSTVXY]9" + CA_LETTER + "9" + CA_LETTER + "9|[ABCEGHJ-NPRSTVXY]9" + CA_LETTER + " 9"
                                + CA_LETTER + "9"),
                code("NL", "1012 JS", "[1-9]9{3}[A-EGHJ-NPRSTVWXZ]{2}|[1-9]9{3} [A-EGHJ-NPRSTVWXZ]{2}"),
                code("US", "20500-0005", "9{5}-9{4}"),
                code("BR", "01310-100", "9{5}-9{3}"),
                code("PL", "00-950", "99-9{3}"),
                code("PT", "1000-205", "[1-9]9{3}-9{3}"),
                code("JP", "100-8994", "9{3}-9{4}"),
                code("SE", "111 20", "[1-9]99 99"),
                code(
                        "IE",
                        "D02 AF30",
                        "[AC-FHKNPRTV-Y][0-9][0-9W][0-9AC-FHKNPRTV-Y]{4}|[AC-FHKNPRTV-Y][0-9][0-9W] [0-9AC-FHKNPRTV-Y]{4}"),
                code("AR", "C1002AAP", "[A-HJ-NP-Z][1-9]9{3}A{3}"),
                code("MT", "VLT 1117", "A{3} 9{4}|A{3}9{4}"),
                code("LV", "LV-1050", "LV-9{4}"),
                code("LT", "LT-01100", "LT-9{5}"),
                code("", "75008", "9{5}"),
                code("", "1010", "[1-9]9{3}"),
                code("", "110001", "[1-9]9{5}|[1-9]9{2} 9{3}"));
    }

    /** BS 7666: the outward code in six shapes. */
    private static String british() {
        String area = "[A-PR-UWYZ]";
        String area2 = area + "[A-HK-Y]";
        return String.join(
                "|",
                area + "9" + UK_INWARD,
                area + "99" + UK_INWARD,
                area2 + "9" + UK_INWARD,
                area2 + "99" + UK_INWARD,
                area + "9[A-HJKPSTUW]" + UK_INWARD,
                area2 + "9[ABEHMNPRV-Y]" + UK_INWARD,
                area + "9 " + UK_INWARD,
                area + "99 " + UK_INWARD,
                area2 + "9 " + UK_INWARD,
                area2 + "99 " + UK_INWARD,
                area + "9[A-HJKPSTUW] " + UK_INWARD,
                area2 + "9[ABEHMNPRV-Y] " + UK_INWARD);
    }

    private static Scheme code(String country, String example, String layout) {
        return scheme(PiiType.POSTAL_CODE, country, example, layout);
    }
}
