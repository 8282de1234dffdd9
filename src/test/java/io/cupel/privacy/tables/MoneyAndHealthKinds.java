package io.cupel.privacy.tables;

import static io.cupel.privacy.domain.PiiType.ADMISSION_DATE;
import static io.cupel.privacy.domain.PiiType.BANK_ACCOUNT;
import static io.cupel.privacy.domain.PiiType.BIOMETRIC_DATA;
import static io.cupel.privacy.domain.PiiType.BLOOD_TYPE;
import static io.cupel.privacy.domain.PiiType.CARD_EXPIRY;
import static io.cupel.privacy.domain.PiiType.CARD_TRACK_DATA;
import static io.cupel.privacy.domain.PiiType.CPT_CODE;
import static io.cupel.privacy.domain.PiiType.CREDIT_CARD;
import static io.cupel.privacy.domain.PiiType.CRYPTO_ADDRESS;
import static io.cupel.privacy.domain.PiiType.CVV;
import static io.cupel.privacy.domain.PiiType.GENETIC_DATA;
import static io.cupel.privacy.domain.PiiType.HEALTH_PLAN_ID;
import static io.cupel.privacy.domain.PiiType.IBAN;
import static io.cupel.privacy.domain.PiiType.ICD10_CODE;
import static io.cupel.privacy.domain.PiiType.MEDICAL_CONDITION;
import static io.cupel.privacy.domain.PiiType.MEDICAL_RECORD;
import static io.cupel.privacy.domain.PiiType.MEDICATION;
import static io.cupel.privacy.domain.PiiType.NDC_CODE;
import static io.cupel.privacy.domain.PiiType.SWIFT_BIC;
import static io.cupel.privacy.domain.PiiType.US_ABA_ROUTING;

import java.time.LocalDate;

/** Accounts, cards, and what a hospital keeps. A flat list. */
final class MoneyAndHealthKinds {
    private MoneyAndHealthKinds() {}

    static void addTo(Kinds to) {
        to.speaks(CREDIT_CARD, "card_number|cc_num", "numer_karty|numero_carta", (p, d) -> new World(d).card());
        to.needsHeader(
                CARD_EXPIRY,
                "card_expiry|exp_date",
                "data_scadenza|valid_thru",
                (p, d) -> "%02d/%02d".formatted(d.number(1, 12), d.number(26, 31)));
        to.needsHeader(CVV, "cvv", "cvc", (p, d) -> d.digits(3));
        to.speaks(
                CARD_TRACK_DATA,
                "track_data",
                "magstripe",
                (p, d) -> ";" + new World(d).card() + "=" + d.number(26, 31) + "%02d".formatted(d.number(1, 12)) + "101"
                        + d.digits(8) + "?");
        to.speaks(IBAN, "iban", "numero_iban", (p, d) -> new Europe(d).iban(), BANK_ACCOUNT);
        to.speaks(SWIFT_BIC, "bic", "swift_code", (p, d) -> new World(d).bic(d.word("DE|FR|US|IT|PL|BR")));
        to.needsHeader(
                BANK_ACCOUNT, "account_number|bank_account", "numer_rachunku|conto_corrente", (p, d) -> d.digits(10));
        to.speaks(US_ABA_ROUTING, "aba_routing", "routing_number", (p, d) -> new World(d).aba());
        to.speaks(CRYPTO_ADDRESS, "wallet", "eth_address", (p, d) -> "0x" + d.hex(40));
        to.needsHeader(MEDICAL_RECORD, "mrn", "numero_cartella", (p, d) -> "MRN" + d.digits(7));
        to.needsHeader(
                HEALTH_PLAN_ID,
                "insurance_id|member_id",
                "numer_polisy|policy_number",
                (p, d) -> d.shape("@@@#########"));
        to.speaks(
                ICD10_CODE,
                "diagnosis_code",
                "icd10",
                (p, d) -> d.word("E11.9|I10|J45.909|F32.1|M54.5|K21.0|N18.3|C50.911|G43.909|Z00.00"));
        to.needsHeader(
                CPT_CODE, "cpt", "procedure_code", (p, d) -> d.word("99213|99214|93000|71046|80053|36415|97110|90471"));
        to.speaks(NDC_CODE, "ndc", "national_drug_code", (p, d) -> d.shape("#####-####-##"));
        to.speaks(
                MEDICAL_CONDITION,
                "diagnosis|condition",
                "diagnosi|choroba",
                (p, d) -> d.word(
                        "Hypertension|Type 2 diabetes|Asthma|Migraine|Depression|Hypothyroidism|Atrial fibrillation|Psoriasis"));
        to.speaks(
                MEDICATION,
                "medication",
                "farmaco",
                (p, d) -> d.word(
                        "Metformin|Lisinopril|Atorvastatin|Ibuprofen|Levothyroxine|Sertraline|Omeprazole|Salbutamol"));
        to.speaks(BLOOD_TYPE, "blood_type", "grupa_krwi", (p, d) -> d.word("A+|A-|B+|B-|AB+|AB-|O+|O-"));
        to.speaks(GENETIC_DATA, "snp", "genotype", (p, d) -> "rs" + d.number(1000, 99_999_999));
        to.needsHeader(
                ADMISSION_DATE,
                "admission_date",
                "data_ricovero",
                (p, d) -> LocalDate.of(2025, 1, 1).plusDays(d.number(0, 500)).toString());
        to.needsHeader(
                BIOMETRIC_DATA,
                "fingerprint_template",
                "face_embedding",
                (p, d) -> d.chars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 88));
    }
}
