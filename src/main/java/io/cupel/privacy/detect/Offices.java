package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumSet;
import java.util.Set;

/** Which national numbers are identity numbers, and which are tax numbers; some are both. */
final class Offices {
    static final Set<PiiType> IDENTITY = Set.copyOf(EnumSet.of(
            PiiType.SSN,
            PiiType.UK_NINO,
            PiiType.CA_SIN,
            PiiType.DE_PERSONALAUSWEIS,
            PiiType.FR_NIR,
            PiiType.ES_NIF,
            PiiType.ES_NIE,
            PiiType.IT_CODICE_FISCALE,
            PiiType.PL_PESEL,
            PiiType.NL_BSN,
            PiiType.BE_NRN,
            PiiType.CH_AHV,
            PiiType.SE_PERSONNUMMER,
            PiiType.FI_HETU,
            PiiType.NO_FNR,
            PiiType.DK_CPR,
            PiiType.IE_PPS,
            PiiType.TR_TCKN,
            PiiType.IN_AADHAAR,
            PiiType.SG_NRIC,
            PiiType.JP_MY_NUMBER,
            PiiType.KR_RRN,
            PiiType.CN_RESIDENT_ID,
            PiiType.BR_CPF,
            PiiType.MX_CURP,
            PiiType.CL_RUT,
            PiiType.ZA_ID,
            PiiType.TH_TNIN));

    static final Set<PiiType> TAX = Set.copyOf(EnumSet.of(
            PiiType.US_ITIN,
            PiiType.US_EIN,
            PiiType.UK_UTR,
            PiiType.DE_STEUER_ID,
            PiiType.ES_NIF,
            PiiType.IT_CODICE_FISCALE,
            PiiType.PT_NIF,
            PiiType.GR_AFM,
            PiiType.EU_VAT,
            PiiType.IN_PAN,
            PiiType.IN_GSTIN,
            PiiType.AU_TFN,
            PiiType.AU_ABN,
            PiiType.NZ_IRD,
            PiiType.BR_CPF,
            PiiType.BR_CNPJ,
            PiiType.MX_RFC,
            PiiType.AR_CUIT,
            PiiType.CL_RUT));

    private Offices() {}
}
