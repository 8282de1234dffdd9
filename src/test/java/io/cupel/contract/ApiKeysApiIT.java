package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysApiIT {
    private static final String KEYS = "/api/auth/api-keys";

    private final ApiClient ann = CupelServer.shared().newUser();

    @Test
    void showsTheSecretOnce() {
        Answer created = create("build server", "read", "predict").expect(201);

        String secret = created.text("/key");
        assertThat(secret).matches("cpx_live\\.[\\w-]{43}").isEqualTo(created.text("/api_key"));
        assertThat(created.text("/api_key_id")).isEqualTo(created.text("/id"));
        assertThat(created.header("Location")).endsWith(KEYS + "/" + created.text("/id"));
        assertThat(secret).startsWith(created.text("/prefix"));
        assertThat(created.at("/scopes").toString()).isEqualTo("[\"read\",\"predict\"]");
        assertThat(created.at("/expires_at").isNull()).isTrue();
        assertThat(ann.get(KEYS).expect(200).toString()).doesNotContain(secret);
    }

    @Test
    void listsTheCallersKeysNewestFirst() {
        create("first", "read").expect(201);
        create("second", "write").expect(201);

        Answer list = ann.get(KEYS + "?limit=1").expect(200);

        assertThat(list.at("/total").intValue()).isEqualTo(2);
        assertThat(list.text("/items/0/name")).isEqualTo("second");
        assertThat(list.json().at("/items/0").properties())
                .extracting(Map.Entry::getKey)
                .contains("id", "name", "prefix", "scopes", "created_at", "last_used_at", "expires_at", "revoked_at");
        assertThat(ann.get(KEYS + "?search=FIR").expect(200).at("/total").intValue())
                .isEqualTo(1);
        assertThat(CupelServer.shared()
                        .newUser()
                        .get(KEYS)
                        .expect(200)
                        .at("/total")
                        .intValue())
                .isZero();
    }

    @Test
    void aRevokedKeyIsRefusedByTheNextCall() {
        Answer created = create("short life", "read").expect(201);
        ApiClient program = ann.bearer(created.text("/key"));
        program.get("/api/auth/me").expect(200);

        ann.delete(KEYS + "/" + created.text("/id")).expect(200);

        program.get("/api/auth/me").expectError(401, "Missing or invalid credentials");
        assertThat(ann.get(KEYS).expect(200).at("/items/0/revoked_at").isTextual())
                .isTrue();
        create("short life", "read").expect(201);
    }

    @Test
    void aKeyExpires() {
        Instant soon = Instant.now().plusSeconds(2);
        Map<String, Object> body =
                Map.of("name", "soon over", "scopes", List.of("read"), "expires_at", soon.toString());
        Answer created = ann.post(KEYS, body).expect(201);
        ApiClient program = ann.bearer(created.text("/key"));
        program.get("/api/auth/me").expect(200);

        while (Instant.now().isBefore(soon.plusMillis(50))) {
            Thread.onSpinWait();
        }

        program.get("/api/auth/me").expectError(401, "Missing or invalid credentials");
    }

    @Test
    void aNameIsTakenOnce() {
        create("mine", "read").expect(201);

        create("mine", "write").expectError(409, "API key name already exists");
        assertThat(CupelServer.shared()
                        .newUser()
                        .post(KEYS, Map.of("name", "mine", "scopes", List.of("read")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesWhatIsNoKey() {
        create("bad scope", "read", "everything").expectFault("body/scopes/1", "type_error.enum");
        ann.post(KEYS, Map.of("name", "none", "scopes", List.of())).expect(422);
        ann.post(KEYS, Map.of("name", " ", "scopes", List.of("read")))
                .expectFault("body/name", "value_error.any_str.min_length");
        ann.post(KEYS, Map.of("scopes", "read")).expectFault("body/scopes", "type_error.list");
        for (String when : List.of("2020-01-01T00:00:00Z", "+999999999-12-31T00:00:00Z")) {
            ann.post(KEYS, Map.of("name", "when", "scopes", List.of("read"), "expires_at", when))
                    .expectFault("body/expires_at", "value_error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0190a1b2-0000-7000-8000-000000000000", "nonsense", "%20"})
    void revokingWhatIsNotThereIsNotFound(String id) {
        ann.delete(KEYS + "/" + id).expectError(404, "API key not found");
    }

    @Test
    void anothersKeyIsNotThere() {
        String id = create("mine", "read").expect(201).text("/id");

        CupelServer.shared().newUser().delete(KEYS + "/" + id).expectError(404, "API key not found");
    }

    @Test
    void keysAreForSessionsOnly() {
        ApiClient program = ann.newKey("write", "predict");

        program.get(KEYS).expectError(403, "Session authentication required");
        program.post(KEYS, Map.of("name", "more", "scopes", List.of("read")))
                .expectError(403, "Session authentication required");
        program.delete(KEYS + "/" + UUID.randomUUID()).expectError(403, "Session authentication required");
        program.post("/api/auth/logout", "").expectError(403, "Session authentication required");
    }

    @Test
    void scopesIncludeWhatTheContractSays() {
        assertThat(scopesOf("read")).isEqualTo("[\"read\"]");
        assertThat(scopesOf("write")).isEqualTo("[\"read\",\"write\"]");
        ann.newKey("predict").get("/api/auth/me").expectError(403, "Insufficient scope");
    }

    @Test
    void aKeyGetsNoScopeThatItsUserLacks() {
        create("too much", "read", "admin").expectFault("body/scopes/1", "type_error.enum");

        ApiClient key = CupelServer.shared().admin().newKey("admin");

        assertThat(key.get("/api/auth/me").expect(200).at("/auth/scopes").toString())
                .isEqualTo("[\"read\",\"write\",\"predict\",\"admin\"]");
    }

    private String scopesOf(String scope) {
        return ann.newKey(scope)
                .get("/api/auth/me")
                .expect(200)
                .at("/auth/scopes")
                .toString();
    }

    private Answer create(String name, String... scopes) {
        return ann.post(KEYS, Map.of("name", name, "scopes", List.of(scopes)));
    }
}
