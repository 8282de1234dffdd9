package io.cupel.privacy.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private static final double SURE = 0.7;
    private static final double DOUBTFUL = 0.25;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "email, EMAIL",
                "E-Mail, EMAIL",
                "\"customer.eMail\", EMAIL",
                "📧 email_address, EMAIL",
                "dob, DATE_OF_BIRTH",
                "PatientDOB, DATE_OF_BIRTH",
                "fname, FIRST_NAME",
                "lname, LAST_NAME",
                "Full Name, NAME",
                "mother's maiden name, MAIDEN_NAME",
                "ph_no, PHONE_NUMBER",
                "homePhone2, PHONE_NUMBER",
                "addr1, STREET_ADDRESS",
                "bill.to.city, CITY",
                "ZIP, POSTAL_CODE",
                "acct_no, BANK_ACCOUNT",
                "mrn, MEDICAL_RECORD",
                "client_ip, IP_ADDRESS",
                "IPAddress, IP_ADDRESS",
                "mac, MAC_ADDRESS",
                "card_number, CREDIT_CARD",
                "nhs, UK_NHS_NUMBER",
                "national_insurance, UK_NINO",
                "tfn, AU_TFN",
                "Geburtsdatum, DATE_OF_BIRTH",
                "Kundentelefonnummer, PHONE_NUMBER",
                "date de naissance, DATE_OF_BIRTH",
                "Code Postal, POSTAL_CODE",
                "Correo electrónico, EMAIL",
                "cognome, LAST_NAME",
                "nr_telefonu, PHONE_NUMBER",
                "Data urodzenia, DATE_OF_BIRTH",
                "Número do Cartão, CREDIT_CARD",
                "voornaam, FIRST_NAME",
                "personnummer, SE_PERSONNUMMER",
                "fødselsdato, DATE_OF_BIRTH",
                "sähköposti, EMAIL",
                "příjmení, LAST_NAME",
                "születési dátum, DATE_OF_BIRTH",
                "Cod Poștal, POSTAL_CODE",
                "doğum tarihi, DATE_OF_BIRTH",
                "Телефон, PHONE_NUMBER",
                "фамилия, LAST_NAME",
                "生年月日, DATE_OF_BIRTH",
                "患者氏名, NAME",
                "手机号, PHONE_NUMBER",
                "주민등록번호, KR_RRN",
                "رقم الهاتف, PHONE_NUMBER",
                "मोबाइल नंबर, PHONE_NUMBER",
                "tarikh_milad, DATE_OF_BIRTH"
            })
    void readsHeadersOfManyStylesAndLanguages(String header, PiiType type) {
        List<HeaderHint> hints = Headers.hints(header);

        assertThat(hints.get(0).type()).as("%s", hints).isEqualTo(type);
        assertThat(hints.get(0).weight()).isGreaterThanOrEqualTo(SURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product_name",
                "fileName",
                "app_version",
                "order_no",
                "city_count",
                "email_opt_in",
                "phone_model",
                "is_phone_valid",
                "InvoiceNumber",
                "host name",
                "address_count",
                "avg_age",
                "card_type",
                "password_reset_count",
                "nom du produit",
                "Dateiname",
                "c7",
                "f12",
                "",
                "🙂",
                "'; drop table x --",
                "value",
                "number",
                "sku",
                "amount",
                "row_id"
            })
    void isNotFooledByHeadersOfOtherThings(String header) {
        assertThat(Headers.hints(header))
                .allSatisfy(hint -> assertThat(hint.weight()).isLessThan(DOUBTFUL));
    }

    @ParameterizedTest
    @EnumSource(PiiType.class)
    void knowsTheEnglishNameOfEveryType(PiiType type) {
        String header = type.name().toLowerCase(Locale.ROOT);

        assertThat(Headers.hints(header).stream()
                        .filter(hint -> hint.weight() >= 0.5)
                        .map(HeaderHint::type))
                .as(header)
                .contains(type);
    }

    @Test
    void everyTypeHasWords() {
        assertThat(HeaderLexicon.load().types()).isEqualTo(EnumSet.allOf(PiiType.class));
    }

    @Test
    void ranksReadingsOfAnAmbiguousHeader() {
        List<HeaderHint> hints = Headers.hints("nif");

        assertThat(hints).extracting(HeaderHint::type).contains(PiiType.ES_NIF, PiiType.PT_NIF);
        assertThat(hints).isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
    }

    @Test
    void aStrangeWordBesideMakesItLessSure() {
        double alone = Headers.hints("city").get(0).weight();
        double beside = Headers.hints("city quux").get(0).weight();

        assertThat(beside).isLessThan(alone).isGreaterThan(0.5);
    }

    @Property(tries = 500)
    void readsAnyTextWithoutFailing(@ForAll String header) {
        assertThat(Headers.hints(header))
                .allSatisfy(hint -> assertThat(hint.weight()).isBetween(0.0, 1.0));
    }
}
