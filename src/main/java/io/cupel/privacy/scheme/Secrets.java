package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;

/** Secrets told by a frame: a JSON web token, a private key in PEM. */
enum Secrets implements Scheme {
    /** RFC 7519: three parts in base64url, of which the first two begin as a JSON object does. */
    JWT(PiiType.JWT, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U") {
        @Override
        boolean isFramed(String value) {
            return isJwt(value);
        }

        /** The algorithm of the head stays, the claims become an empty object's beginning and noise. */
        @Override
        String disguise(String original, RandomGenerator random) {
            int head = original.indexOf('.') + 1;
            int claims = head + OBJECT.length();
            return original.substring(0, claims) + Likeness.of(original.substring(claims), random);
        }
    },

    /** RFC 7468: a block between its two lines. */
    PRIVATE_KEY(
            PiiType.PRIVATE_KEY,
            "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END PRIVATE KEY-----") {
        @Override
        boolean isFramed(String value) {
            return isPrivateKey(value);
        }

        @Override
        String disguise(String original, RandomGenerator random) {
            int body = original.indexOf(FRAME, BEGIN.length()) + FRAME.length();
            int end = original.indexOf(END, body);
            return original.substring(0, body)
                    + Likeness.of(original.substring(body, end), random)
                    + original.substring(end);
        }
    };

    private static final String OBJECT = "eyJ";
    private static final String FRAME = "-----";
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final int MIN_LENGTH = 30;

    private final PiiType type;
    private final String example;

    Secrets(PiiType type, String example) {
        this.type = type;
        this.example = example;
    }

    @Override
    public PiiType type() {
        return type;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= MIN_LENGTH && example.charAt(0) == first;
    }

    @Override
    public boolean matches(String value) {
        return value.length() >= MIN_LENGTH && value.charAt(0) == example.charAt(0) && isFramed(value);
    }

    @Override
    public double chance() {
        return 0.0001;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        return matches(original) ? disguise(original, random) : Likeness.of(original, random);
    }

    abstract boolean isFramed(String value);

    abstract String disguise(String original, RandomGenerator random);

    private static boolean isJwt(String value) {
        int head = value.indexOf('.');
        int claims = value.indexOf('.', head + 1);
        return head > 0
                && claims > head
                && value.indexOf('.', claims + 1) < 0
                && value.startsWith(OBJECT)
                && value.startsWith(OBJECT, head + 1)
                && isBase64Url(value);
    }

    private static boolean isBase64Url(String value) {
        return value.chars()
                .allMatch(c -> c == '.' || c == '-' || c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    private static boolean isPrivateKey(String value) {
        int label = value.indexOf("PRIVATE KEY" + FRAME);
        return value.startsWith(BEGIN) && label > 0 && value.indexOf(END, label) > label;
    }
}
