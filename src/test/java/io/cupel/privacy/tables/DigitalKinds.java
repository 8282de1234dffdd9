package io.cupel.privacy.tables;

import static io.cupel.privacy.domain.PiiType.ADVERTISING_ID;
import static io.cupel.privacy.domain.PiiType.API_TOKEN;
import static io.cupel.privacy.domain.PiiType.COOKIE_ID;
import static io.cupel.privacy.domain.PiiType.DEVICE_ID;
import static io.cupel.privacy.domain.PiiType.IMEI;
import static io.cupel.privacy.domain.PiiType.IMSI;
import static io.cupel.privacy.domain.PiiType.IP_ADDRESS;
import static io.cupel.privacy.domain.PiiType.JWT;
import static io.cupel.privacy.domain.PiiType.LICENSE_PLATE;
import static io.cupel.privacy.domain.PiiType.MAC_ADDRESS;
import static io.cupel.privacy.domain.PiiType.PASSWORD;
import static io.cupel.privacy.domain.PiiType.PASSWORD_HASH;
import static io.cupel.privacy.domain.PiiType.PHOTO;
import static io.cupel.privacy.domain.PiiType.PRIVATE_KEY;
import static io.cupel.privacy.domain.PiiType.SOCIAL_HANDLE;
import static io.cupel.privacy.domain.PiiType.URL;
import static io.cupel.privacy.domain.PiiType.VIN;

/** Traces of devices and secrets of accounts; vehicles. A flat list. */
final class DigitalKinds {
    private DigitalKinds() {}

    static void addTo(Kinds to) {
        to.speaks(
                IP_ADDRESS,
                "ip|client_ip",
                "adres_ip|indirizzo_ip",
                (p, d) -> d.number(20, 223) + "." + d.number(0, 255) + "." + d.number(0, 255) + "." + d.number(1, 254));
        to.speaks(
                MAC_ADDRESS,
                "mac",
                "wifi_mac",
                (p, d) -> "%s:%s:%s:%s:%s:%s".formatted(d.hex(2), d.hex(2), d.hex(2), d.hex(2), d.hex(2), d.hex(2)));
        to.speaks(IMEI, "imei", "imei_number", (p, d) -> new World(d).imei(), DEVICE_ID);
        to.needsHeader(IMSI, "imsi", "subscriber_imsi", (p, d) -> d.word("26201|31026|22210|26006") + d.digits(10));
        to.needsHeader(DEVICE_ID, "device_id", "udid", (p, d) -> d.hex(16), ADVERTISING_ID);
        to.needsHeader(ADVERTISING_ID, "advertising_id|idfa", "gaid|maid", (p, d) -> d.uuid(), DEVICE_ID);
        to.speaks(
                URL, "website|profile_url", "strona_www|sito_web", (p, d) -> "https://www.example.org/u/" + p.login(d));
        to.speaks(
                SOCIAL_HANDLE,
                "twitter",
                "instagram",
                (p, d) -> "@" + p.login(d).replace(".", "_").replace("-", "_"));
        to.needsHeader(COOKIE_ID, "cookie_id", "session_id", (p, d) -> d.hex(32));
        to.needsHeader(
                PASSWORD,
                "password",
                "haslo",
                (p, d) -> d.word("Sommer|hunter|Tr0ub|qwerty|Pass") + d.digits(3) + d.chars("!#$%&", 1));
        to.speaks(
                PASSWORD_HASH,
                "password_hash",
                "pwd_hash",
                (p, d) -> "$2b$12$" + d.chars("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 53));
        to.speaks(
                API_TOKEN,
                "api_key",
                "access_token",
                (p, d) -> d.word("ghp_|glpat-|xoxb-")
                        + d.chars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 36));
        to.speaks(
                JWT,
                "jwt",
                "id_token",
                (p, d) -> "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI" + d.chars("abcdefghijklmnopqrstuvwxyz0123456789", 12)
                        + "In0." + d.chars("ABCDEFabcdef0123456789_-", 43));
        to.speaks(
                PRIVATE_KEY,
                "private_key",
                "ssh_key",
                (p, d) -> "-----BEGIN PRIVATE KEY-----" + d.chars("ABCDEFabcdef0123456789+/", 64)
                        + "-----END PRIVATE KEY-----");
        to.speaks(VIN, "vin", "numer_vin", (p, d) -> new World(d).vin());
        to.needsHeader(LICENSE_PLATE, "license_plate", "targa", (p, d) -> d.shape("@@ ### @@"));
        to.needsHeader(PHOTO, "photo", "avatar", (p, d) -> "img_" + d.digits(5) + d.word(".jpg|.png"));
    }
}
