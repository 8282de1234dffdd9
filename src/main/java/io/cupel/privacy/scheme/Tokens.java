package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;

/** Secrets that begin with a telling text: the issuer's prefix, or the name of the algorithm. */
final class Tokens {
    private static final String HEX = "0123456789abcdefABCDEF";
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String BASE64URL = ALPHANUMERIC + "-_";
    private static final String CRYPT = ALPHANUMERIC + "./";
    private static final String PHC = ALPHANUMERIC + "+/=,$.-";

    private Tokens() {}

    static List<Scheme> schemes() {
        return List.of(
                hash("$2b$12$", List.of("$2a$", "$2b$", "$2y$", "$2x$"), CRYPT + "$", 56),
                hash("$argon2id$", List.of("$argon2id$", "$argon2i$", "$argon2d$", "$scrypt$", "$pbkdf2"), PHC, 60),
                hash("$6$", List.of("$6$", "$5$", "$1$", "$apr1$", "$y$", "$7$", "$P$", "$H$"), CRYPT + "$=,", 31),
                hash(
                        "pbkdf2_sha256$",
                        List.of("pbkdf2_sha256$", "pbkdf2_sha1$", "bcrypt_sha256$", "{SSHA}", "{SHA}", "{bcrypt}"),
                        PHC,
                        28),
                hex(PiiType.PASSWORD_HASH, 64),
                hex(PiiType.PASSWORD_HASH, 40),
                hex(PiiType.PASSWORD_HASH, 32),
                hex(PiiType.PASSWORD_HASH, 128),
                token("ghp_", List.of("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), ALPHANUMERIC, 36),
                token("github_pat_", List.of("github_pat_"), ALPHANUMERIC + "_", 40),
                token("glpat-", List.of("glpat-"), BASE64URL, 20),
                token("AKIA", List.of("AKIA", "ASIA", "AROA", "AIDA"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16),
                token("AIza", List.of("AIza"), BASE64URL, 35),
                token(
                        "sk_live_",
                        List.of("sk_live_", "sk_test_", "pk_live_", "pk_test_", "rk_live_", "rk_test_"),
                        ALPHANUMERIC,
                        16),
                token("xoxb-", List.of("xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xapp-"), ALPHANUMERIC + "-", 20),
                token("sk-", List.of("sk-proj-", "sk-ant-", "sk-"), BASE64URL, 32),
                token("npm_", List.of("npm_"), ALPHANUMERIC, 36),
                token("pypi-", List.of("pypi-"), BASE64URL, 50),
                token("hf_", List.of("hf_"), ALPHANUMERIC, 30),
                token("SG.", List.of("SG."), BASE64URL + ".", 60),
                token("ya29.", List.of("ya29."), BASE64URL, 30),
                token("dop_v1_", List.of("dop_v1_"), HEX, 64),
                token("shpat_", List.of("shpat_", "shpss_", "shpca_"), HEX, 32));
    }

    private static Scheme hash(String start, List<String> prefixes, String alphabet, int minimum) {
        return new PrefixScheme(PiiType.PASSWORD_HASH, start, prefixes, alphabet, minimum);
    }

    private static Scheme token(String start, List<String> prefixes, String alphabet, int minimum) {
        return new PrefixScheme(PiiType.API_TOKEN, start, prefixes, alphabet, minimum);
    }

    /** Digests of MD5, SHA-1, SHA-256 and SHA-512: checksums of files look the same, only a header tells. */
    private static Scheme hex(PiiType type, int length) {
        String digest = "d41d8cd98f00b204e9800998ecf8427e".repeat(4).substring(0, length);
        return PatternScheme.scheme(type, "", digest, "[0-9A-F]{" + length + "}");
    }
}
