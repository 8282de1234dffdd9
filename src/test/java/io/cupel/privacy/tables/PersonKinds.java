package io.cupel.privacy.tables;

import static io.cupel.privacy.domain.PiiType.AGE;
import static io.cupel.privacy.domain.PiiType.CITY;
import static io.cupel.privacy.domain.PiiType.COUNTRY;
import static io.cupel.privacy.domain.PiiType.DATE_OF_BIRTH;
import static io.cupel.privacy.domain.PiiType.DATE_OF_DEATH;
import static io.cupel.privacy.domain.PiiType.EMAIL;
import static io.cupel.privacy.domain.PiiType.FAX_NUMBER;
import static io.cupel.privacy.domain.PiiType.FIRST_NAME;
import static io.cupel.privacy.domain.PiiType.FULL_ADDRESS;
import static io.cupel.privacy.domain.PiiType.GEOHASH;
import static io.cupel.privacy.domain.PiiType.LAST_NAME;
import static io.cupel.privacy.domain.PiiType.LAT_LONG;
import static io.cupel.privacy.domain.PiiType.MAIDEN_NAME;
import static io.cupel.privacy.domain.PiiType.NAME;
import static io.cupel.privacy.domain.PiiType.NAME_TITLE;
import static io.cupel.privacy.domain.PiiType.NATIONALITY;
import static io.cupel.privacy.domain.PiiType.PHONE_NUMBER;
import static io.cupel.privacy.domain.PiiType.POSTAL_CODE;
import static io.cupel.privacy.domain.PiiType.REGION;
import static io.cupel.privacy.domain.PiiType.STREET_ADDRESS;
import static io.cupel.privacy.domain.PiiType.USERNAME;

/** Who somebody is, and where to be found. A flat list. */
final class PersonKinds {
    private PersonKinds() {}

    static void addTo(Kinds to) {
        to.speaks(
                EMAIL,
                "email|mail_addr",
                "e_mail|correo",
                (p, d) -> p.login(d) + "@" + d.word("example.com|mail.example.org|post.example.net"));
        to.speaks(
                PHONE_NUMBER,
                "phone|mobile_no",
                "telefon|contact_tel",
                (p, d) -> d.shape(d.word(p.land().phones())),
                FAX_NUMBER);
        to.needsHeader(
                FAX_NUMBER,
                "fax|fax_number",
                "telefax|faks",
                (p, d) -> d.shape(d.word(p.land().phones())),
                PHONE_NUMBER);
        to.speaks(STREET_ADDRESS, "street|address_line_1", "indirizzo|ulica", (p, d) -> p.street(), FULL_ADDRESS);
        to.speaks(
                FULL_ADDRESS,
                "full_address|postal_address",
                "adres|endereco_completo",
                (p, d) -> p.fullAddress(),
                STREET_ADDRESS);
        to.speaks(CITY, "city|town", "comune|sehir", (p, d) -> p.city(), REGION);
        to.speaks(REGION, "state|county", "regione|provincia", (p, d) -> p.region(), CITY);
        to.speaks(
                COUNTRY,
                "country|nation",
                "paese|kraj",
                (p, d) -> d.one(Land.DEVELOPMENT).name(),
                NATIONALITY);
        to.needsHeader(POSTAL_CODE, "zip|postcode", "cap|kod_pocztowy", (p, d) -> p.postcode());
        to.speaks(
                LAT_LONG,
                "gps|lat_long",
                "coordinates|koordinater",
                (p, d) -> "%.6f,%.6f"
                        .formatted(d.number(-60, 60) + d.gaussian() / 9, d.number(-170, 170) + d.gaussian() / 9));
        to.needsHeader(GEOHASH, "geohash", "geo_hash", (p, d) -> d.chars("0123456789bcdefghjkmnpqrstuvwxyz", 8));
        to.speaks(NAME, "full_name|customer", "nominativo|imie_i_nazwisko", (p, d) -> p.full(d.word("G F|G F|F, G")));
        to.speaks(FIRST_NAME, "first_name|fname", "nome|imie", (p, d) -> p.given(), NAME);
        to.speaks(LAST_NAME, "surname|lname", "cognome|nazwisko", (p, d) -> p.family(), NAME, MAIDEN_NAME);
        to.needsHeader(
                MAIDEN_NAME,
                "maiden_name|birth_name",
                "nazwisko_panienskie|mothers_maiden_name",
                (p, d) -> p.family(),
                LAST_NAME,
                NAME);
        to.speaks(
                NAME_TITLE,
                "title|salutation",
                "anrede|titolo",
                (p, d) -> p.male() ? d.word("Mr|Dr|Mr|Prof.") : d.word("Mrs|Ms|Miss|Dr"));
        to.needsHeader(USERNAME, "username|login", "user_name|nickname", Person::login);
        to.needsHeader(
                DATE_OF_BIRTH,
                "dob|birth_date",
                "data_urodzenia|nascita",
                (p, d) -> p.born().toString());
        to.needsHeader(
                DATE_OF_DEATH,
                "date_of_death|deceased_date",
                "dod|data_zgonu",
                (p, d) -> p.born().plusDays(d.number(9000, 20000)).toString());
        to.needsHeader(
                AGE,
                "age|patient_age",
                "wiek|idade",
                (p, d) -> "" + (2026 - p.born().getYear()));
    }
}
