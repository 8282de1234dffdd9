package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.PiiType;
import io.cupel.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScannerTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");
    private static final TextScanner SCANNER = new TextScanner(new TestClock(TODAY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patient Poppy Pritchard was moved.|NAME|Poppy Pritchard",
                "Dear Mr. Smith, thank you.|LAST_NAME|Smith",
                "Patient mary smith (DOB 01/02/1980) was seen.|NAME|mary smith",
                "Patient Mary smith was seen.|NAME|Mary smith",
                "Patient Smith, Mary (DOB 01/02/1980) was seen.|NAME|Smith, Mary",
                "patient smith, mary was seen|NAME|smith, mary",
                "spoke to mr smith today|LAST_NAME|smith",
                "patient alistair called again|FIRST_NAME|alistair",
                "spoke with customer, told giovanna to wait|FIRST_NAME|giovanna",
                "J'ai vu M. Dupont hier.|LAST_NAME|Dupont",
                "お届け先は東京都港区芝公園4-2-8です。|STREET_ADDRESS|東京都港区芝公園4-2-8",
                "〒150-0001 渋谷区神宮前1-2-3 まで|STREET_ADDRESS|〒150-0001 渋谷区神宮前1-2-3",
                "送付先 〒105-0011 東京都港区芝公園4-2-8 まで|STREET_ADDRESS|〒105-0011 東京都港区芝公園4-2-8",
                "患者住在北京市朝阳区建国路88号，电话不详。|STREET_ADDRESS|北京市朝阳区建国路88号",
                "地址：广东省深圳市南山区科技园路12号3栋502室|STREET_ADDRESS|广东省深圳市南山区科技园路12号3栋502室",
                "배송지: 서울특별시 강남구 테헤란로 152, 문 앞|STREET_ADDRESS|서울특별시 강남구 테헤란로 152",
                "주소는 수원시 팔달구 인계동 123-45 입니다|STREET_ADDRESS|수원시 팔달구 인계동 123-45",
                "She lives at 12 Oak Street, Boston MA 02115.|POSTAL_CODE|02115",
                "She lives at 12 Oak Street, Boston MA 02115.|CITY|Boston",
                "Ship to Boston, MA 02115-1234 please|POSTAL_CODE|02115-1234",
                "Moved to Lower Foobar, VT 05401 last year|POSTAL_CODE|05401",
                "We met Rose Miller in spring.|NAME|Rose Miller",
                "Regards, John|FIRST_NAME|John",
                "Mail anna.berg@example.com, please.|EMAIL|anna.berg@example.com",
                "Please call +44 20 7946 0018.|PHONE_NUMBER|+44 20 7946 0018",
                "Please call (901) 495-1329 today.|PHONE_NUMBER|(901) 495-1329",
                "fax: 202-555-0143|FAX_NUMBER|202-555-0143",
                "DOB 09/05/1969, seen today|DATE_OF_BIRTH|09/05/1969",
                "born 3 March 1950 in the north|DATE_OF_BIRTH|3 March 1950",
                "She was born on March 3, 1950.|DATE_OF_BIRTH|March 3, 1950",
                "She was born on Friday, 3rd of March 1950.|DATE_OF_BIRTH|Friday, 3rd of March 1950",
                "nacido el 3 de marzo de 1950 en Soria|DATE_OF_BIRTH|3 de marzo de 1950",
                "geboren am Freitag, den 3. März 1950 in Ulm|DATE_OF_BIRTH|Freitag, den 3. März 1950",
                "Admitted 2021-05-17 with fever|ADMISSION_DATE|2021-05-17",
                "retry with 6011-7395-1012-2499|CREDIT_CARD|6011-7395-1012-2499",
                "card ending 4358 declined; retry with 5159468952722988|CREDIT_CARD|5159468952722988",
                "the number 371171887566164 was refused|CREDIT_CARD|371171887566164",
                "it was 36595724991481.|CREDIT_CARD|36595724991481",
                "Lives at 32 N 5th Ave Unit B, Raleigh. No pets.|STREET_ADDRESS|32 N 5th Ave Unit B",
                "Lives at 32 N 5th Ave Unit B, Raleigh. No pets.|CITY|Raleigh",
                "Lives at 86 Washington Blvd, Apt 4, Columbus. No pets.|CITY|Columbus",
                "Lives at Am Stadtpark 278, Leipzig. No pets.|STREET_ADDRESS|Am Stadtpark 278",
                "Lives at Am Stadtpark 278, Leipzig. No pets.|CITY|Leipzig",
                "pay to DE89 3704 0044 0532 0130 00 by May|IBAN|DE89 3704 0044 0532 0130 00",
                "Her SSN is 219-09-9999.|SSN|219-09-9999",
                "NHS 943 476 5919|UK_NHS_NUMBER|943 476 5919",
                "Lives at 211 rue de la République, Lyon.|STREET_ADDRESS|211 rue de la République",
                "wohnt Goethestraße 30, 50667 Köln|STREET_ADDRESS|Goethestraße 30",
                "see https://example.com/u/aberg?x=1, please|URL|https://example.com/u/aberg?x=1",
                "write to @annaberg for more|SOCIAL_HANDLE|@annaberg"
            })
    void findsWhatProseSaysAboutPeople(String text, PiiType type, String piece) {
        assertThat(SCANNER.scan(text))
                .anySatisfy(span -> assertThat(Map.entry(span.type(), text.substring(span.start(), span.end())))
                        .isEqualTo(Map.entry(type, piece)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Customer asked about opening hours.",
                "Order 123456789 shipped on 2024-05-06 from the Red Hill warehouse.",
                "Great product, will buy again in summer!",
                "The meeting is on Monday, 3 March 2025, at 10:30.",
                "12 boxes of 500 screws at 3.99 each, 15 % off",
                "delivery left with neighbour",
                "patient will call later, client may price it long",
                "the customer can read the page, the client has paid cash",
                "Dear customer, price list attached",
                "patient reports pain, client wants a refund, user called twice",
                "the patient was seen, the driver will come, the name may change",
                "本日は晴天なり。会議は3号室で10時から。",
                "北京市今天下雨，气温12度。",
                "서울시 날씨는 맑음 12도",
                "MISSING DOB, resend",
                "Patient DOB unknown",
                "The order IN 12345 and part PA 20220 left the store",
                "Am Montag 12 Kisten, am Mai 30 weitere",
                "Batch 20240506123456 of the 5th run, unit 7",
                "Temperature rose from 12.5 to 18.25 degrees within 45 minutes."
            })
    void staysQuietWhereNobodyIsMeant(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @Test
    void prefersTheLikelierOfTwoReadings() {
        String text = "card 4111 1111 1111 1111 and nothing else";

        List<TextSpan> spans = SCANNER.scan(text);

        assertThat(spans).singleElement().satisfies(span -> {
            assertThat(span.type()).isEqualTo(PiiType.CREDIT_CARD);
            assertThat(text.substring(span.start(), span.end())).isEqualTo("4111 1111 1111 1111");
        });
    }

    /** Dob is a surname somewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Patient DOB 01/02/1980", "Mary Smith DOB 01/02/1980 seen", "patient mary smith dob 01/02/1980"})
    void aBirthLabelIsNoName(String text) {
        assertThat(SCANNER.scan(text))
                .filteredOn(span -> span.type() != PiiType.DATE_OF_BIRTH)
                .noneMatch(span -> text.substring(span.start(), span.end())
                        .toLowerCase(Locale.ROOT)
                        .contains("dob"));
    }

    @Property(tries = 300)
    void givesSpansInOrderThatLieInTheTextAndNeverOverlap(@ForAll String text) {
        String mixed = text + " Anna Berg 12/03/1950 " + text + "@x.org +44 20 7946 0018 " + text;

        int behind = 0;
        for (TextSpan span : SCANNER.scan(mixed)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(behind);
            assertThat(span.end()).isLessThanOrEqualTo(mixed.length());
            assertThat(span.score()).isBetween(0.5, 1.0);
            behind = span.end();
        }
    }
}
