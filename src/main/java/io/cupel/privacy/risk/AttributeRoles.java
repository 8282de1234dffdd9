package io.cupel.privacy.risk;

import io.cupel.datasets.TableColumn;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes which columns an attacker may know of a person and which must not become known, from the kinds of personal data that were found. A
 * column with one value tells nothing, and one that names its row is no quasi-identifier but an identifier, which a rule must deal with.
 */
public final class AttributeRoles {
    /** What neighbours, colleagues, registers and social media know. */
    private static final Set<PiiType> KNOWN = Set.of(
            PiiType.DATE_OF_BIRTH,
            PiiType.DATE_OF_DEATH,
            PiiType.ADMISSION_DATE,
            PiiType.AGE,
            PiiType.GENDER,
            PiiType.MARITAL_STATUS,
            PiiType.NATIONALITY,
            PiiType.LANGUAGE,
            PiiType.OCCUPATION,
            PiiType.EMPLOYER,
            PiiType.EDUCATION,
            PiiType.RACE_ETHNICITY,
            PiiType.CITY,
            PiiType.REGION,
            PiiType.COUNTRY,
            PiiType.POSTAL_CODE,
            PiiType.LAT_LONG,
            PiiType.GEOHASH);

    /** What harms when it is known. */
    private static final Set<PiiType> SENSITIVE = Set.of(
            PiiType.RELIGION,
            PiiType.POLITICAL_VIEW,
            PiiType.UNION_MEMBERSHIP,
            PiiType.SEXUAL_ORIENTATION,
            PiiType.MEDICAL_CONDITION,
            PiiType.MEDICATION,
            PiiType.ICD10_CODE,
            PiiType.CPT_CODE,
            PiiType.NDC_CODE,
            PiiType.BLOOD_TYPE,
            PiiType.GENETIC_DATA,
            PiiType.INCOME);

    /** Kinds whose text is ordered by its characters. */
    private static final Set<PiiType> ORDERED =
            Set.of(PiiType.DATE_OF_BIRTH, PiiType.DATE_OF_DEATH, PiiType.ADMISSION_DATE);

    /** Kinds that a shorter beginning makes coarser, whatever stores them: a range of numbers would put towns far apart together. */
    private static final Set<PiiType> CODES = Set.of(PiiType.POSTAL_CODE, PiiType.GEOHASH);

    /** Kinds that tell the same thing: a street gives its town away, and an age the year of birth. */
    private static final List<Set<PiiType>> KIN = List.of(
            Set.of(
                    PiiType.CITY,
                    PiiType.REGION,
                    PiiType.COUNTRY,
                    PiiType.POSTAL_CODE,
                    PiiType.STREET_ADDRESS,
                    PiiType.FULL_ADDRESS,
                    PiiType.LAT_LONG,
                    PiiType.GEOHASH),
            Set.of(PiiType.DATE_OF_BIRTH, PiiType.AGE));

    private AttributeRoles() {}

    /** The given kinds and all that tell the same thing. */
    public static Set<PiiType> withKin(Set<PiiType> types) {
        Set<PiiType> all = EnumSet.noneOf(PiiType.class);
        all.addAll(types);
        KIN.stream().filter(kin -> !Collections.disjoint(kin, types)).forEach(all::addAll);
        return all;
    }

    /** @param found the kind of each column that holds personal data */
    public static List<QuasiIdentifier> quasiIdentifiers(List<TableColumn> columns, Map<String, PiiType> found) {
        return columns.stream()
                .filter(column -> hasRole(column, found, KNOWN))
                .map(column -> quasiIdentifier(column, found))
                .toList();
    }

    public static List<SensitiveAttribute> sensitive(List<TableColumn> columns, Map<String, PiiType> found) {
        return columns.stream()
                .filter(column -> hasRole(column, found, SENSITIVE))
                .map(AttributeRoles::sensitive)
                .toList();
    }

    /** For a column that somebody named sensitive. Only what is stored as a number, a day or a moment is known to have an order. */
    public static SensitiveAttribute sensitive(TableColumn column) {
        return new SensitiveAttribute(column.name(), scale(column, false) != Scale.CATEGORY);
    }

    private static boolean hasRole(TableColumn column, Map<String, PiiType> found, Set<PiiType> role) {
        PiiType type = found.get(column.name());
        return type != null && role.contains(type) && column.unique() > 1;
    }

    /**
     * Also for a column that somebody named.
     *
     * @param found the kind of each column that holds personal data
     */
    public static QuasiIdentifier quasiIdentifier(TableColumn column, Map<String, PiiType> found) {
        PiiType type = found.get(column.name());
        boolean isCode = type != null && CODES.contains(type);
        Scale scale = isCode ? Scale.CODE : scale(column, type != null && ORDERED.contains(type));
        return QuasiIdentifier.of(column.name(), scale);
    }

    private static Scale scale(TableColumn column, boolean isOrdered) {
        if (column.isNumeric()) {
            return Scale.NUMBER;
        }
        boolean isTime = column.storage().equals("DATE") || column.storage().equals("TIMESTAMP");
        return isTime || isOrdered ? Scale.ORDERED_TEXT : Scale.CATEGORY;
    }
}
