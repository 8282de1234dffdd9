package io.cupel.privacy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that others have published as right or wrong, each with its source. */
class PublishedSpecimensTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/privacy/specimens.csv", numLinesToSkip = 1)
    void takesWhatIsPublishedAsRight(PiiType type, String value, String source) {
        assertThat(Schemes.of(type)).as(source).anyMatch(scheme -> scheme.matches(value));
    }

    @ParameterizedTest
    @CsvSource({
        "SSN, 000-12-3456, area 000 is not assigned",
        "SSN, 666-12-3456, area 666 is not assigned",
        "SSN, 900-12-3456, areas from 900 are not assigned",
        "SSN, 123-00-4567, group 00 is not assigned",
        "SSN, 123-45-0000, serial 0000 is not assigned",
        "US_ITIN, 900-93-0000, group 93 is for adoptions",
        "US_EIN, 00-3456789, no campus has 00",
        "UK_NINO, QQ123456C, HMRC's example is not valid",
        "UK_NINO, BG123456A, BG is not used",
        "UK_NINO, AO123456A, O is not used as second letter",
        "UK_NINO, AB123456E, the suffix is A to D",
        "UK_NHS_NUMBER, 9876543211, wrong check digit",
        "CREDIT_CARD, 4111111111111112, wrong Luhn digit",
        "CREDIT_CARD, 9111111111111117, no brand begins with 9",
        "IBAN, GB82WEST12345698765431, wrong by ISO 7064",
        "IBAN, XX82WEST12345698765432, no such country",
        "IBAN, GB82WEST1234569876543, too short",
        "BR_CPF, 111.111.111-11, equal digits are not issued",
        "FI_HETU, 320152-308T, no 32nd day",
        "NO_FNR, 15138695088, no 13th month",
        "CN_RESIDENT_ID, 11010519491331002X, no 13th month",
        "IN_AADHAAR, 123412341234, never begins with 1",
        "DE_STEUER_ID, 12345678901, no digit stands twice in front",
        "ES_NIF, 12345678A, the letter is Z",
        "IP_ADDRESS, 256.1.1.1, an octet ends at 255",
        "IP_ADDRESS, 1.2.3, three octets",
        "IP_ADDRESS, 01.2.3.4, leading zero",
        "IP_ADDRESS, 1:2:3:4:5:6:7, seven groups",
        "IP_ADDRESS, 1::2::3, two gaps",
        "IP_ADDRESS, 12345::1, five digits",
        "IP_ADDRESS, 1:2:3:4:5:6:7:8:, colon behind",
        "EMAIL, jane.doe@example, no top level",
        "EMAIL, .jane@example.com, dot in front",
        "EMAIL, jane..doe@example.com, two dots",
        "EMAIL, jane@-example.com, hyphen in front of a label",
        "URL, example.com/page, neither scheme nor www",
        "PHONE_NUMBER, 2125550123, bare digits",
        "PHONE_NUMBER, 2024-01-31, a date",
        "PHONE_NUMBER, 192.168.10.200, an address",
        "PHONE_NUMBER, 123-45-6789, groups of a social security number",
        "LAT_LONG, '91.0000, 10.0000', latitude beyond the pole",
        "LAT_LONG, '1.5, 2.5', too coarse",
        "CRYPTO_ADDRESS, 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb, wrong checksum",
        "CRYPTO_ADDRESS, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5, BIP 173: wrong checksum",
        "CRYPTO_ADDRESS, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed, EIP-55: wrong case",
        "VIN, 1M8GDM9AXKPO42788, O does not occur"
    })
    void refusesWhatIsPublishedAsWrong(PiiType type, String value, String why) {
        assertThat(Schemes.of(type)).as(why).noneMatch(scheme -> scheme.matches(value));
    }
}
