package io.cupel.privacy.tables;

import static io.cupel.privacy.domain.PiiType.AT_SVNR;
import static io.cupel.privacy.domain.PiiType.BE_NRN;
import static io.cupel.privacy.domain.PiiType.CH_AHV;
import static io.cupel.privacy.domain.PiiType.DE_PERSONALAUSWEIS;
import static io.cupel.privacy.domain.PiiType.DE_RENTENVERSICHERUNG;
import static io.cupel.privacy.domain.PiiType.DE_STEUER_ID;
import static io.cupel.privacy.domain.PiiType.DK_CPR;
import static io.cupel.privacy.domain.PiiType.ES_NIE;
import static io.cupel.privacy.domain.PiiType.ES_NIF;
import static io.cupel.privacy.domain.PiiType.EU_VAT;
import static io.cupel.privacy.domain.PiiType.FI_HETU;
import static io.cupel.privacy.domain.PiiType.FR_NIR;
import static io.cupel.privacy.domain.PiiType.GR_AFM;
import static io.cupel.privacy.domain.PiiType.IE_PPS;
import static io.cupel.privacy.domain.PiiType.IT_CODICE_FISCALE;
import static io.cupel.privacy.domain.PiiType.NATIONAL_ID;
import static io.cupel.privacy.domain.PiiType.NL_BSN;
import static io.cupel.privacy.domain.PiiType.NO_FNR;
import static io.cupel.privacy.domain.PiiType.PASSPORT_NUMBER;
import static io.cupel.privacy.domain.PiiType.PL_PESEL;
import static io.cupel.privacy.domain.PiiType.PT_NIF;
import static io.cupel.privacy.domain.PiiType.SE_PERSONNUMMER;
import static io.cupel.privacy.domain.PiiType.TAX_ID;
import static io.cupel.privacy.domain.PiiType.TR_TCKN;
import static io.cupel.privacy.domain.PiiType.UK_NHS_NUMBER;
import static io.cupel.privacy.domain.PiiType.UK_NINO;
import static io.cupel.privacy.domain.PiiType.UK_UTR;

/** Identifiers of European states. A flat list. */
final class EuropeanKinds {
    private EuropeanKinds() {}

    static void addTo(Kinds to) {
        to.speaks(
                UK_NINO,
                "national_insurance",
                "nino",
                (p, d) -> Kinds.spaced(new Europe(d).nino(), "2 2 2 2 1", d),
                NATIONAL_ID);
        to.speaks(UK_NHS_NUMBER, "nhs_no", "nhs", (p, d) -> Kinds.spaced(new Europe(d).nhs(), "3 3 4", d));
        to.speaks(UK_UTR, "utr", "unique_taxpayer_reference", (p, d) -> new Europe(d).utr(), TAX_ID);
        to.speaks(
                DE_STEUER_ID,
                "steuer_id",
                "steuerliche_identifikationsnummer",
                (p, d) -> Kinds.spaced(new Europe(d).steuerId(), "2 3 3 3", d),
                TAX_ID);
        to.speaks(
                DE_PERSONALAUSWEIS,
                "personalausweis",
                "ausweisnummer",
                (p, d) -> new Europe(d).personalausweis(),
                NATIONAL_ID,
                PASSPORT_NUMBER);
        to.speaks(
                DE_RENTENVERSICHERUNG,
                "sv_nummer",
                "rentenversicherungsnummer",
                (p, d) -> new Europe(d).rentenversicherung(p.born()));
        to.speaks(
                FR_NIR,
                "nir",
                "numero_securite_sociale",
                (p, d) -> Kinds.spaced(new Europe(d).nir(p.born(), p.male()), "1 2 2 2 3 3 2", d),
                NATIONAL_ID);
        to.speaks(ES_NIF, "dni", "nif", (p, d) -> new Europe(d).nif(), NATIONAL_ID, TAX_ID);
        to.speaks(ES_NIE, "nie", "numero_nie", (p, d) -> new Europe(d).nie(), NATIONAL_ID, ES_NIF);
        to.speaks(
                IT_CODICE_FISCALE,
                "codice_fiscale",
                "cod_fisc",
                (p, d) -> new Europe(d).codiceFiscale(p.born(), p.male()),
                TAX_ID,
                NATIONAL_ID);
        to.speaks(PL_PESEL, "pesel", "nr_pesel", (p, d) -> new Europe(d).pesel(p.born()), NATIONAL_ID);
        to.speaks(NL_BSN, "bsn", "burgerservicenummer", (p, d) -> new Europe(d).bsn(), NATIONAL_ID);
        to.speaks(
                BE_NRN, "rijksregisternummer", "registre_national", (p, d) -> new Europe(d).nrn(p.born()), NATIONAL_ID);
        to.speaks(CH_AHV, "ahv", "numero_avs", (p, d) -> Kinds.dotted(new Europe(d).ahv()));
        to.speaks(
                SE_PERSONNUMMER,
                "personnummer",
                "personnr",
                (p, d) -> Kinds.cut(new Europe(d).personnummer(p.born()), 6),
                NATIONAL_ID);
        to.speaks(FI_HETU, "hetu", "henkilotunnus", (p, d) -> new Europe(d).hetu(p.born()), NATIONAL_ID);
        to.speaks(NO_FNR, "fodselsnummer", "fnr", (p, d) -> new Europe(d).fnr(p.born()), NATIONAL_ID);
        to.speaks(DK_CPR, "cpr", "cpr_nr", (p, d) -> Kinds.cut(new Europe(d).cpr(p.born()), 6), NATIONAL_ID);
        to.speaks(PT_NIF, "contribuinte", "nif_contribuinte", (p, d) -> new Europe(d).portugueseNif(), TAX_ID);
        to.speaks(IE_PPS, "pps", "ppsn", (p, d) -> new Europe(d).pps(), NATIONAL_ID);
        to.speaks(GR_AFM, "afm", "ΑΦΜ", (p, d) -> new Europe(d).afm(), TAX_ID);
        to.speaks(
                AT_SVNR,
                "svnr",
                "sozialversicherungsnummer",
                (p, d) -> new Europe(d).svnr(p.born()),
                DE_RENTENVERSICHERUNG);
        to.speaks(EU_VAT, "vat_id", "ust_id", (p, d) -> new Europe(d).vat(), TAX_ID);
        to.speaks(TR_TCKN, "tckn", "tc_kimlik_no", (p, d) -> new Europe(d).tckn(), NATIONAL_ID);
    }
}
