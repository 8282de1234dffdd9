package io.cupel.auth.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one Argon2id hash costs (RFC 9106), and its text in the PHC string format.
 *
 * @param memoryKiB memory of one computation
 * @param passes iterations over it
 */
record Argon2(int memoryKiB, int passes) {
    /** The OWASP password storage recommendation: 19 MiB, two passes, one lane. */
    static final Argon2 STANDARD = new Argon2(19 * 1024, 2);

    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    String hash(String password, byte[] salt) {
        return "$argon2id$v=19$m=" + memoryKiB + ",t=" + passes + ",p=" + LANES + "$" + BASE64.encodeToString(salt)
                + "$" + BASE64.encodeToString(compute(password, salt));
    }

    /** The cost a stored hash was made with; empty when the text is no Argon2id hash. */
    static Optional<Argon2> costOf(String stored) {
        return Optional.of(FORM.matcher(stored))
                .filter(Matcher::matches)
                .map(form -> new Argon2(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))));
    }

    static boolean verify(String password, String stored) {
        Matcher form = FORM.matcher(stored);
        if (!form.matches()) {
            return false;
        }
        Argon2 cost = new Argon2(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        byte[] salt = Base64.getDecoder().decode(form.group(3));
        return Secrets.isSame(cost.compute(password, salt), Base64.getDecoder().decode(form.group(4)));
    }

    private byte[] compute(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKiB)
                .withIterations(passes)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
