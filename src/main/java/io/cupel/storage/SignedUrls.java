package io.cupel.storage;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks addresses that grant one blob for a short time.
 *
 * <p>The token is {@code base64url(payload).base64url(HMAC-SHA256(secret, payload))}; the payload holds expiry, key, type and
 * name, so none of them can be changed by whoever holds the address. All instances that share the secret accept it.
 */
public class SignedUrls {
    public static final String PATH = "/api/files/";
    private static final String ALGORITHM = "HmacSHA256";
    /** Cannot occur in a key, a media type or a cleaned name. */
    private static final String DIVIDER = "\n";

    private final SecretKeySpec secret;
    private final Duration lifetime;
    private final Clock clock;

    public SignedUrls(byte[] secret, Duration lifetime, Clock clock) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** As {@link #sign(SignedFile)}, for a blob whose digest the caller does not know. */
    public URI sign(String key, String downloadName, String contentType) {
        return sign(new SignedFile(key, downloadName, contentType, null));
    }

    /** A relative address, good from now for the configured lifetime. */
    public URI sign(SignedFile file) {
        long expiry = clock.instant().plus(lifetime).getEpochSecond();
        String payload = String.join(
                DIVIDER,
                Long.toString(expiry),
                new BlobKey(file.key()).value(),
                requireOneLine(file.contentType()),
                file.sha256() == null ? "" : requireOneLine(file.sha256()),
                file.downloadName().replaceAll("\\p{Cntrl}", "_"));
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return URI.create(PATH + encode(bytes) + "." + encode(mac(bytes)));
    }

    /** What the token grants, or empty when it was not made by us, was changed, or has run out. */
    public Optional<SignedFile> verify(String token) {
        String[] halves = token.split("\\.", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        return decode(halves[0])
                .filter(payload -> decode(halves[1])
                        .filter(signature -> MessageDigest.isEqual(signature, mac(payload)))
                        .isPresent())
                .flatMap(this::unexpired);
    }

    private Optional<SignedFile> unexpired(byte[] payload) {
        String[] fields = new String(payload, StandardCharsets.UTF_8).split(DIVIDER, -1);
        long expiry = Long.parseLong(fields[0]);
        return clock.instant().getEpochSecond() < expiry
                ? Optional.of(new SignedFile(fields[1], fields[4], fields[2], fields[3].isEmpty() ? null : fields[3]))
                : Optional.empty();
    }

    private byte[] mac(byte[] payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, missing);
        }
    }

    private static String requireOneLine(String text) {
        if (text.contains(DIVIDER)) {
            throw new IllegalArgumentException("A line break in what is signed");
        }
        return text;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
