package io.cupel.privacy.words;

import java.util.Locale;

/** A closed or nearly closed vocabulary. */
public enum Word {
    /** Towns and cities of the world. */
    CITY,
    /** States, provinces, counties, prefectures, by name. */
    REGION,
    /** Codes of regions: TX, NSW, BY. */
    REGION_CODE,
    /** Countries, by name in many languages. */
    COUNTRY,
    /** Countries, by ISO 3166-1 code of two or three letters. */
    COUNTRY_CODE,
    /** Demonyms and citizenships. */
    NATIONALITY,
    /** Languages, by name in many languages. */
    LANGUAGE,
    /** Languages, by ISO 639 code. */
    LANGUAGE_CODE,
    /** Words that stand before or after a street's name. Endings of compounds are known to {@link Streets}. */
    STREET,
    /** What says that the number beside it is that of a dwelling: flat, floor, Apt. */
    ADDRESS_UNIT,
    /** Mr, Dr, Frau. */
    NAME_TITLE,
    /** Jr, III, PhD. */
    NAME_SUFFIX,
    /** Particles inside surnames: van, de la, bin. */
    NAME_PARTICLE,
    GENDER,
    MARITAL_STATUS,
    RACE_ETHNICITY,
    RELIGION,
    POLITICAL_VIEW,
    /** Trade unions, by name or short form. */
    UNION,
    SEXUAL_ORIENTATION,
    /** Job titles, and the nouns that end them. */
    OCCUPATION,
    /** Degrees and levels of schooling, and the words for schools. */
    EDUCATION,
    /** Ltd, GmbH, S.A.: what makes a name a company's. */
    LEGAL_FORM,
    MEDICAL_CONDITION,
    MEDICATION,
    /** Speaks against names: May, June. */
    MONTH,
    /** Speaks against names. */
    WEEKDAY,
    /** Speaks against names: Rose, Violet, Gray. */
    COLOUR,
    /** Words of prose that are names as well: what a name without a capital is held against. */
    COMMON_WORD,
    /** Words of goods and trade, which speak against names and places. */
    PRODUCT;

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
