package io.cupel.privacy.transform;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The area of a postal code: the first three digits of a ZIP code, what stands before the blank of a code in two parts (the outward code of the
 * United Kingdom, the sorting area of Canada), else the first two characters.
 */
record PostalArea() implements CellFunction {
    /**
     * Areas of 20,000 people or fewer by the census of 2000: the list in the guidance on de-identification of the Department of Health and Human
     * Services, 26 November 2012, section 2.10.
     */
    private static final Set<String> RESTRICTED = Set.of(
            "036", "692", "878", "059", "790", "879", "063", "821", "884", "102", "823", "890", "203", "830", "893",
            "556", "831");

    private static final String NOBODY = "000";
    private static final Pattern ZIP = Pattern.compile("(\\d{3})\\d{2}(?:-?\\d{4})?");
    /** A number column drops the zeros that ZIP codes of the north-east begin with. */
    private static final Pattern BARE_ZIP = Pattern.compile("\\d{3,4}");

    private static final Pattern PARTED =
            Pattern.compile("([A-Z]{1,2}\\d[A-Z0-9]?)[ -]?\\d[A-Z][A-Z0-9]", Pattern.CASE_INSENSITIVE);

    @Override
    public String apply(String value) {
        String code = value.strip();
        Matcher zip = ZIP.matcher(BARE_ZIP.matcher(code).matches() ? "0".repeat(5 - code.length()) + code : code);
        if (zip.matches()) {
            return RESTRICTED.contains(zip.group(1)) ? NOBODY : zip.group(1);
        }
        Matcher parted = PARTED.matcher(code);
        return parted.matches() ? parted.group(1) : new Prefix(2, false).apply(code);
    }
}
