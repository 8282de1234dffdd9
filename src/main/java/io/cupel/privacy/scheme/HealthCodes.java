package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Ranges;
import java.util.List;

/** Codes of diagnoses, procedures, drugs, blood groups and genes. */
final class HealthCodes {
    private HealthCodes() {}

    static List<Scheme> schemes() {
        return List.of(icd10(), cpt(), ndc(), bloodType(), referenceVariant(), codingVariant(), proteinVariant());
    }

    /** WHO ICD-10 and its American modification: a letter, a digit, a digit or A or B, and up to four characters behind a dot. */
    private static Scheme icd10() {
        String category = "A9[0-9AB]";
        return scheme(
                PiiType.ICD10_CODE,
                "",
                "E11.9",
                category + ".9|" + category + ".*{2}|" + category + ".*{3}|" + category + ".*{3}[ADSABC]|" + category
                        + "|" + category + "*|" + category + "9*|" + category + "9**|" + category + "9**[ADSABC]");
    }

    /** AMA Current Procedural Terminology: category I from 00100, II and III with a letter behind. */
    private static Scheme cpt() {
        return AnyOf.anyOf(
                scheme(PiiType.CPT_CODE, "US", "99213", "9{5}")
                        .where(Ranges.at(0, "00100-09999 10004-69990 70010-99607")),
                scheme(PiiType.CPT_CODE, "US", "0001F", "0999[FTU]"));
    }

    /** FDA National Drug Code: labeler, product and package; eleven digits on bills. */
    private static Scheme ndc() {
        return scheme(
                PiiType.NDC_CODE, "US", "0777-3105-02", "9{4}-9{4}-99|9{5}-9{3}-99|9{5}-9{4}-9|9{5}-9{4}-99|9{11}");
    }

    private static Scheme bloodType() {
        return new WordScheme(
                PiiType.BLOOD_TYPE,
                "AB+",
                "A+ A- B+ B- AB+ AB- O+ O- 0+ 0- A B AB O A_POS A_NEG B_POS B_NEG AB_POS AB_NEG O_POS O_NEG");
    }

    /** dbSNP: reference SNP cluster identifiers. */
    private static Scheme referenceVariant() {
        return scheme(PiiType.GENETIC_DATA, "", "rs429358", "RS9{3}|RS9{4}|RS9{5}|RS9{6}|RS9{7}|RS9{8}|RS9{9}|RS9{10}");
    }

    /** HGVS nomenclature for DNA: position and substitution. */
    private static Scheme codingVariant() {
        String change = "[ACGT]>[ACGT]";
        return scheme(
                PiiType.GENETIC_DATA,
                "",
                "c.1799T>A",
                "[CGMN].9{2}" + change + "|[CGMN].9{3}" + change + "|[CGMN].9{4}" + change + "|[CGMN].9{5}" + change);
    }

    /** HGVS nomenclature for proteins: two amino acids and the position between. */
    private static Scheme proteinVariant() {
        String acids = "ALA ARG ASN ASP CYS GLN GLU GLY HIS ILE LEU LYS MET PHE PRO SER THR TRP TYR VAL";
        return AnyOf.anyOf(
                protein("p.Val600Glu", 3, acids), protein("p.Arg12Cys", 2, acids), protein("p.Arg1699Gln", 4, acids));
    }

    private static Scheme protein(String example, int digits, String acids) {
        return scheme(PiiType.GENETIC_DATA, "", example, "P.A{3}9{" + digits + "}A{3}")
                .where(OneOf.at(1, acids), OneOf.at(4 + digits, acids));
    }
}
