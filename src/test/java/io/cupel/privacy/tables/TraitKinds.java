package io.cupel.privacy.tables;

import static io.cupel.privacy.domain.PiiType.DRIVERS_LICENSE;
import static io.cupel.privacy.domain.PiiType.EDUCATION;
import static io.cupel.privacy.domain.PiiType.EMAIL;
import static io.cupel.privacy.domain.PiiType.EMPLOYER;
import static io.cupel.privacy.domain.PiiType.FREE_TEXT;
import static io.cupel.privacy.domain.PiiType.GENDER;
import static io.cupel.privacy.domain.PiiType.INCOME;
import static io.cupel.privacy.domain.PiiType.LANGUAGE;
import static io.cupel.privacy.domain.PiiType.MARITAL_STATUS;
import static io.cupel.privacy.domain.PiiType.NAME;
import static io.cupel.privacy.domain.PiiType.NATIONALITY;
import static io.cupel.privacy.domain.PiiType.NATIONAL_ID;
import static io.cupel.privacy.domain.PiiType.OCCUPATION;
import static io.cupel.privacy.domain.PiiType.PASSPORT_NUMBER;
import static io.cupel.privacy.domain.PiiType.PHONE_NUMBER;
import static io.cupel.privacy.domain.PiiType.POLITICAL_VIEW;
import static io.cupel.privacy.domain.PiiType.RACE_ETHNICITY;
import static io.cupel.privacy.domain.PiiType.RELIGION;
import static io.cupel.privacy.domain.PiiType.SEXUAL_ORIENTATION;
import static io.cupel.privacy.domain.PiiType.TAX_ID;
import static io.cupel.privacy.domain.PiiType.UNION_MEMBERSHIP;
import static io.cupel.privacy.domain.PiiType.US_EIN;

/** What somebody is like, and papers. A flat list. */
final class TraitKinds {
    private TraitKinds() {}

    static void addTo(Kinds to) {
        to.speaks(
                GENDER,
                "gender|sex",
                "sesso|plec",
                (p, d) -> p.male() ? "Male" : d.chance(0.04) ? "non-binary" : "Female");
        to.speaks(
                MARITAL_STATUS,
                "marital_status",
                "stato_civile",
                (p, d) -> d.word("single|married|divorced|widowed|separated"));
        to.speaks(
                NATIONALITY,
                "nationality",
                "cittadinanza",
                (p, d) -> d.word("Polish|German|Brazilian|Indian|French|Nigerian|Spanish"),
                LANGUAGE);
        to.speaks(
                LANGUAGE,
                "language",
                "lingua",
                (p, d) -> d.word("English|Hindi|Portuguese|Swahili|Tamil|German|Catalan"),
                NATIONALITY);
        to.speaks(
                OCCUPATION,
                "occupation|job_title",
                "zawod|profissao",
                (p, d) -> d.word(
                        "Nurse|Electrician|Software Engineer|Teacher|Truck Driver|Chef|Accountant|Civil Engineer|Retired|Shop Assistant"));
        to.speaks(
                EMPLOYER,
                "employer|company",
                "datore_di_lavoro|firma",
                (p, d) -> p.family() + d.word(" Ltd| GmbH| & Sons| S.A.| Holdings Inc.| AB| Logistics LLC"));
        to.speaks(
                EDUCATION,
                "education",
                "istruzione",
                (p, d) ->
                        d.word("Bachelor's degree|High School|Master of Science|PhD|Some college|Vocational training"));
        to.needsHeader(
                INCOME, "salary|annual_income", "reddito|wynagrodzenie", (p, d) -> "" + d.number(180, 2100) * 50);
        to.speaks(
                RACE_ETHNICITY,
                "ethnicity|race",
                "etnia",
                (p, d) -> d.word(
                        "White|Black or African American|Asian|Hispanic or Latino|Two or more races|Native American"));
        to.speaks(
                RELIGION,
                "religion",
                "wyznanie",
                (p, d) -> d.word("Catholic|Muslim|Hindu|Atheist|Lutheran|Jewish|Buddhist|Sikh"));
        to.speaks(
                POLITICAL_VIEW,
                "party_affiliation",
                "partito_politico",
                (p, d) -> d.word("Democrat|Republican|Libertarian|Green Party|Conservative|Socialist"));
        to.speaks(
                UNION_MEMBERSHIP,
                "union_membership",
                "sindacato",
                (p, d) -> d.word("IG Metall|ver.di|Unison|UAW|Teamsters|CGT|non-union"));
        to.speaks(
                SEXUAL_ORIENTATION,
                "sexual_orientation",
                "orientamento_sessuale",
                (p, d) -> d.word("heterosexual|gay|lesbian|bisexual|asexual|heterosexual"));
        to.needsHeader(PASSPORT_NUMBER, "passport_no", "numero_passaporto", (p, d) -> d.shape("@@#######"));
        to.needsHeader(DRIVERS_LICENSE, "drivers_license", "prawo_jazdy", (p, d) -> d.shape("@########"));
        to.needsHeader(NATIONAL_ID, "national_id", "carta_identita", (p, d) -> d.shape("@@#####@@"), PASSPORT_NUMBER);
        to.needsHeader(TAX_ID, "tax_id", "numer_podatkowy", (p, d) -> d.shape("###-##-##-###"), US_EIN);
        to.speaks(FREE_TEXT, "notes|comments", "uwagi|osservazioni", Texts::note, EMAIL, PHONE_NUMBER, NAME);
    }
}
