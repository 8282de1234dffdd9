package io.cupel.container;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An identity provider of our own: signs what a test wants to have signed. */
final class Tokens {
    static final KeyPair KEYS = keys();
    static final String ISSUER = "https://login.example.org";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {}

    /** A token of a verified user, with the given claims changed. */
    static String of(String email, Map<String, Object> changes) {
        Instant now = Instant.now();
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                ISSUER,
                "sub",
                email,
                "upn",
                email,
                "email",
                email,
                "email_verified",
                true,
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plusSeconds(300).getEpochSecond(),
                "groups",
                List.of("write", "staff")));
        claims.put("aud", "cupel");
        claims.putAll(changes);
        return sign(claims, KEYS);
    }

    static String sign(Map<String, Object> claims, KeyPair keys) {
        try {
            String content = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> content) {
        try {
            return BASE64.encodeToString(new ObjectMapper().writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
