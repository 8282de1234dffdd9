package io.cupel.privacy.tables;

import static io.cupel.privacy.domain.PiiType.AR_CUIT;
import static io.cupel.privacy.domain.PiiType.AU_ABN;
import static io.cupel.privacy.domain.PiiType.AU_ACN;
import static io.cupel.privacy.domain.PiiType.AU_MEDICARE;
import static io.cupel.privacy.domain.PiiType.AU_TFN;
import static io.cupel.privacy.domain.PiiType.BR_CNPJ;
import static io.cupel.privacy.domain.PiiType.BR_CPF;
import static io.cupel.privacy.domain.PiiType.CA_HEALTH_CARD;
import static io.cupel.privacy.domain.PiiType.CA_SIN;
import static io.cupel.privacy.domain.PiiType.CL_RUT;
import static io.cupel.privacy.domain.PiiType.CN_RESIDENT_ID;
import static io.cupel.privacy.domain.PiiType.HEALTH_PLAN_ID;
import static io.cupel.privacy.domain.PiiType.IN_AADHAAR;
import static io.cupel.privacy.domain.PiiType.IN_GSTIN;
import static io.cupel.privacy.domain.PiiType.IN_PAN;
import static io.cupel.privacy.domain.PiiType.IN_VOTER_ID;
import static io.cupel.privacy.domain.PiiType.JP_MY_NUMBER;
import static io.cupel.privacy.domain.PiiType.KR_RRN;
import static io.cupel.privacy.domain.PiiType.MX_CURP;
import static io.cupel.privacy.domain.PiiType.MX_RFC;
import static io.cupel.privacy.domain.PiiType.NATIONAL_ID;
import static io.cupel.privacy.domain.PiiType.NG_NIN;
import static io.cupel.privacy.domain.PiiType.NZ_IRD;
import static io.cupel.privacy.domain.PiiType.PH_TIN;
import static io.cupel.privacy.domain.PiiType.SG_NRIC;
import static io.cupel.privacy.domain.PiiType.SSN;
import static io.cupel.privacy.domain.PiiType.TAX_ID;
import static io.cupel.privacy.domain.PiiType.TH_TNIN;
import static io.cupel.privacy.domain.PiiType.US_DEA;
import static io.cupel.privacy.domain.PiiType.US_EIN;
import static io.cupel.privacy.domain.PiiType.US_ITIN;
import static io.cupel.privacy.domain.PiiType.US_MBI;
import static io.cupel.privacy.domain.PiiType.US_MEDICAL_LICENSE;
import static io.cupel.privacy.domain.PiiType.US_NPI;
import static io.cupel.privacy.domain.PiiType.ZA_ID;

/** Identifiers of other states. A flat list. */
final class OverseasKinds {
    private OverseasKinds() {}

    static void addTo(Kinds to) {
        to.speaks(SSN, "ssn", "social_security_number", (p, d) -> new World(d).ssn());
        to.speaks(US_ITIN, "itin", "itin_number", (p, d) -> new World(d).itin(), TAX_ID);
        to.needsHeader(US_EIN, "ein", "fein", (p, d) -> d.number(10, 16) + "-" + d.digits(7), TAX_ID);
        to.speaks(US_NPI, "npi", "provider_npi", (p, d) -> new World(d).npi());
        to.speaks(US_DEA, "dea", "dea_number", (p, d) -> new World(d).dea());
        to.speaks(US_MBI, "mbi", "medicare_beneficiary_id", (p, d) -> new World(d).mbi(), HEALTH_PLAN_ID);
        to.needsHeader(US_MEDICAL_LICENSE, "medical_license", "physician_license", (p, d) -> "MD" + d.digits(6));
        to.speaks(
                CA_SIN,
                "sin_number",
                "social_insurance_number",
                (p, d) -> Kinds.spaced(new World(d).sin(), "3 3 3", d),
                NATIONAL_ID);
        to.speaks(CA_HEALTH_CARD, "ohip", "health_card", (p, d) -> new World(d).ohip(), HEALTH_PLAN_ID);
        to.speaks(
                IN_AADHAAR,
                "aadhaar",
                "aadhar_no",
                (p, d) -> Kinds.spaced(new World(d).aadhaar(), "4 4 4", d),
                NATIONAL_ID);
        to.speaks(IN_PAN, "pan_card", "permanent_account_number", (p, d) -> new World(d).pan(), TAX_ID);
        to.speaks(IN_GSTIN, "gstin", "gst_no", (p, d) -> new World(d).gstin(), TAX_ID);
        to.needsHeader(IN_VOTER_ID, "voter_id", "epic_no", (p, d) -> d.shape("@@@#######"));
        to.speaks(AU_TFN, "tfn", "tax_file_number", (p, d) -> Kinds.spaced(new World(d).tfn(), "3 3 3", d), TAX_ID);
        to.speaks(
                AU_ABN,
                "abn",
                "australian_business_number",
                (p, d) -> Kinds.spaced(new World(d).abn(), "2 3 3 3", d),
                TAX_ID);
        to.speaks(AU_ACN, "acn", "company_number_acn", (p, d) -> new World(d).acn(), TAX_ID);
        to.speaks(
                AU_MEDICARE,
                "medicare_card",
                "medicare_number",
                (p, d) -> Kinds.spaced(new World(d).medicare(), "4 5 1", d),
                HEALTH_PLAN_ID);
        to.speaks(NZ_IRD, "ird", "ird_number", (p, d) -> new World(d).ird(), TAX_ID);
        to.speaks(SG_NRIC, "nric", "nric_fin", (p, d) -> new World(d).nric(), NATIONAL_ID);
        to.speaks(JP_MY_NUMBER, "my_number", "マイナンバー", (p, d) -> new World(d).myNumber(), NATIONAL_ID);
        to.speaks(KR_RRN, "rrn", "주민등록번호", (p, d) -> new World(d).rrn(p.born(), p.male()), NATIONAL_ID);
        to.speaks(
                CN_RESIDENT_ID,
                "resident_identity_card",
                "身份证号",
                (p, d) -> new World(d).chinese(p.born()),
                NATIONAL_ID);
        to.speaks(BR_CPF, "cpf", "numero_cpf", (p, d) -> new World(d).cpf(), NATIONAL_ID, TAX_ID);
        to.speaks(BR_CNPJ, "cnpj", "cnpj_empresa", (p, d) -> new World(d).cnpj(), TAX_ID);
        to.speaks(MX_CURP, "curp", "clave_curp", (p, d) -> new World(d).curp(p.born(), p.male()), NATIONAL_ID);
        to.speaks(MX_RFC, "rfc", "rfc_cliente", (p, d) -> new World(d).rfc(p.born()), TAX_ID);
        to.speaks(AR_CUIT, "cuit", "cuil", (p, d) -> new World(d).cuit(), TAX_ID, NATIONAL_ID);
        to.speaks(CL_RUT, "rut", "rol_unico_tributario", (p, d) -> new World(d).rut(), NATIONAL_ID, TAX_ID);
        to.speaks(ZA_ID, "sa_id", "south_african_id", (p, d) -> new World(d).southAfrican(p.born()), NATIONAL_ID);
        to.needsHeader(NG_NIN, "nimc_number", "nigerian_nin", (p, d) -> d.digits(11), NATIONAL_ID);
        to.speaks(TH_TNIN, "thai_id", "เลขประจำตัวประชาชน", (p, d) -> new World(d).thai(), NATIONAL_ID);
        to.needsHeader(PH_TIN, "bir_tin", "ph_tin", (p, d) -> d.shape("###-###-###-000"), TAX_ID);
    }
}
