package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Set;

/** What people and their machines are reached by, and files about them. */
final class Digital {
    private static final Set<String> PICTURES = Set.of(
            "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif", "raw", "cr2", "nef",
            "dng");

    /** WSQ and ISO/IEC 19794 templates of fingers, faces and irises, and records by ANSI/NIST-ITL. */
    private static final Set<String> TEMPLATES =
            Set.of("wsq", "fpt", "fir", "fmr", "fmd", "iir", "iris", "eft", "ebts", "fpr", "bir", "ansi", "iso");

    private Digital() {}

    static List<Scheme> schemes() {
        return List.of(
                new Email(),
                new Phone(PiiType.PHONE_NUMBER),
                new Phone(PiiType.FAX_NUMBER),
                new IpAddress(),
                new Url(),
                new Coordinates(),
                geohash(),
                new SocialHandle(),
                CryptoAddress.BASE58,
                CryptoAddress.BECH32,
                CryptoAddress.HEXADECIMAL,
                Secrets.JWT,
                Secrets.PRIVATE_KEY,
                new FileName(PiiType.PHOTO, "IMG_20240131_0042.jpg", PICTURES),
                new FileName(PiiType.BIOMETRIC_DATA, "right_index_0042.wsq", TEMPLATES),
                new TrackData());
    }

    /** G. Niemeyer, 2008: base 32 without a, i, l and o; from seven characters a street, up to twelve. Any lower-case code may pass. */
    private static Scheme geohash() {
        String symbol = "[0-9B-HJKMNP-Z]";
        return scheme(
                PiiType.GEOHASH,
                "",
                "u4pruydqqvj",
                symbol + "{11}|" + symbol + "{12}|" + symbol + "{10}|" + symbol + "{9}|" + symbol + "{8}|" + symbol
                        + "{7}|" + symbol + "{6}");
    }
}
