package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Ranges;
import java.util.List;

/** Numbers of phones, network cards and applications. */
final class Devices {
    private static final String HEX = "[0-9A-F]";
    private static final String UUID =
            HEX + "{8}-" + HEX + "{4}-[1-8]" + HEX + "{3}-[89AB]" + HEX + "{3}-" + HEX + "{12}";

    private Devices() {}

    static List<Scheme> schemes() {
        return List.of(
                imei(),
                imsi(),
                mac(),
                uuid(PiiType.DEVICE_ID),
                uuid(PiiType.ADVERTISING_ID),
                uuid(PiiType.COOKIE_ID),
                androidId(),
                analyticsCookie());
    }

    /** 3GPP TS 23.003, 6.2: type, serial number, Luhn. Types from 00 belong to test devices. */
    private static Scheme imei() {
        return scheme(PiiType.IMEI, "", "490154203237518", "9{15}|99_9{6}_9{6}_9")
                .where(Condition.noneOf(0, "000000000000000"))
                .checked(Checksums.luhn(0, 14))
                .reserving(OneOf.at(0, "00"));
    }

    /** ITU-T E.212: mobile country code, network, subscriber. Country 001 is for test networks. */
    private static Scheme imsi() {
        return AnyOf.anyOf(imsi("310150123456789", "9{15}"), imsi("31015012345678", "9{14}"));
    }

    private static Scheme imsi(String example, String layout) {
        String countries =
                "202-202 204-204 206-206 208-208 212-214 216-222 225-226 228-228 230-232 234-235 238-238 240-240 242-242 244-244 246-250 255-255 257-260 262-262 266-268 270-270 272-272 274-274 276-276 278-278 280-280 282-284 286-286 288-290 292-295 297-297 302-302 308-308 310-316 330-330 334-334 338-340 342-342 344-344 346-346 348-348 350-350 352-352 354-354 356-356 358-358 360-360 362-364 366-366 368-368 370-370 372-372 374-374 376-376 400-402 404-406 410-410 412-422 424-432 434-434 436-438 440-441 450-450 452-452 454-457 460-460 466-467 470-470 472-472 502-502 505-505 510-510 514-515 520-520 525-525 528-528 530-530 536-537 539-555 602-657 659-659 702-702 704-704 706-706 708-708 710-710 712-712 714-714 716-716 722-722 724-724 730-730 732-732 734-734 736-736 738-738 740-740 742-742 744-744 746-746 748-748 750-750 901-901 001-001";
        return scheme(PiiType.IMSI, "", example, layout)
                .where(Ranges.at(0, countries))
                .reserving(OneOf.at(0, "00101"));
    }

    /** IEEE 802. Imitations are locally administered: no manufacturer is given one. */
    private static Scheme mac() {
        String colons = (HEX + "{2}:").repeat(5) + HEX + "{2}";
        return scheme(
                        PiiType.MAC_ADDRESS,
                        "",
                        "00:00:5E:00:53:AF",
                        colons + "|" + colons.replace(':', '-') + "|" + HEX + "{4}." + HEX + "{4}." + HEX + "{4}")
                .reserving(OneOf.at(1, "2 6 A E"));
    }

    /** RFC 9562; what kind of thing it names only a header tells. The nil UUID is nobody's. */
    private static Scheme uuid(PiiType type) {
        return scheme(type, "", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", UUID + "|" + UUID.replace("-", ""));
    }

    /** Android's Settings.Secure.ANDROID_ID: 64 bits in hexadecimal. */
    private static Scheme androidId() {
        return scheme(PiiType.DEVICE_ID, "", "9774d56d682e549c", HEX + "{16}");
    }

    /** Google Analytics: version, depth of the domain, random number, time of the first visit. */
    private static Scheme analyticsCookie() {
        return scheme(
                PiiType.COOKIE_ID,
                "",
                "GA1.2.1033501218.1368477899",
                "GA1.9.9{10}.9{10}|GA1.9.9{9}.9{10}|GA1.9.9{8}.9{10}");
    }
}
