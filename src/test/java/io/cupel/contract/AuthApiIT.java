package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.RunningServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registration, log-in and sessions, on a server without a mail server. */
class AuthApiIT {
    private static final String PASSWORD = RunningServer.PASSWORD;

    private final String email = "Ann-" + UUID.randomUUID() + "@example.org";
    private final ApiClient anonymous = CupelServer.shared().anonymous();

    @Test
    void registersAUser() {
        Answer registered = register(Map.of()).expect(201);

        assertThat(registered.text("/user_id"))
                .isEqualTo(registered.text("/id"))
                .isEqualTo(registered.text("/user/id"));
        assertThat(registered.text("/user/email")).isEqualTo(email);
        assertThat(registered.text("/user/name")).isEqualTo("Ann");
        assertThat(registered.at("/verification_required").booleanValue()).isFalse();
        assertThat(registered.header("Location")).endsWith("/api/auth/me");
    }

    @Test
    void knowsAnAddressInAnyCase() {
        register(Map.of()).expect(201);

        register(Map.of("email", email.toUpperCase(Locale.ROOT))).expectError(409, "User already exists");
        logIn(email.toLowerCase(Locale.ROOT), PASSWORD).expect(200);
    }

    @Test
    void refusesAShortPasswordWithAText() {
        register(Map.of("password", "1234567")).expectError(422, "Password must be at least 8 characters");
        register(Map.of("email", "not", "password", "1234567"))
                .expectFault("body/email", "value_error.email")
                .expectFault("body/password", "value_error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "ann@", "@example.org", "ann@example", "ann @example.org", "a@b@example.org"})
    void refusesWhatIsNoAddressWithAList(String address) {
        register(Map.of("email", address)).expectFault("body/email", "value_error.email");
    }

    @Test
    void reportsAllFaultsOfABodyTogether() {
        Answer refused = anonymous.post("/api/auth/register", Map.of("name", 5, "password", "x".repeat(1025)));

        refused.expectFault("body/email", "value_error.missing");
        refused.expectFault("body/name", "type_error.str");
        refused.expectFault("body/password", "value_error.any_str.max_length");
    }

    @Test
    void refusesTextThatCannotBeStored() {
        register(Map.of("name", "a\0b")).expectFault("body/name", "type_error.str");
        register(Map.of("email", "a\0b@example.org")).expectFault("body/email", "type_error.str");
        anonymous
                .post("/api/auth/reset-password", Map.of("token", "\0", "password", PASSWORD))
                .expectFault("body/token", "type_error.str");
        anonymous.get("/api/auth/verify-email?token=%00").expectError(400, "Invalid or expired token");
    }

    @Test
    void setsBothCookiesAtLogIn() {
        register(Map.of()).expect(201);

        Answer in = logIn(email, PASSWORD).expect(200);

        List<String> cookies = in.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.matches("session=[\\w-]{43}; Path=/; SameSite=Lax; HttpOnly"))
                .contains("csrf_token=" + in.text("/csrf_token") + "; Path=/; SameSite=Lax");
        assertThat(in.text("/expires_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(in.text("/user/email")).isEqualTo(email);
    }

    @Test
    void aRememberedLogInOutlivesTheBrowser() {
        register(Map.of()).expect(201);

        Answer in = anonymous
                .post("/api/auth/login", Map.of("email", email, "password", PASSWORD, "remember", true))
                .expect(200);

        assertThat(in.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("; Max-Age=2592000;"));
    }

    @Test
    void tellsAWrongPasswordAndAnUnknownAddressApartByNothing() {
        register(Map.of()).expect(201);

        logIn(email, PASSWORD + "!").expectError(401, "Invalid email or password");
        logIn("nobody-" + email, PASSWORD).expectError(401, "Invalid email or password");
        logIn("no address", "").expectError(401, "Invalid email or password");
    }

    @Test
    void spendsTheSameTimeOnAnUnknownAddress() {
        register(Map.of()).expect(201);
        long known = fastestOf(email);
        long unknown = fastestOf("nobody-" + email);

        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    private long fastestOf(String address) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            CupelServer.shared()
                    .anonymous()
                    .post("/api/auth/login", Map.of("email", address, "password", "wrong password"))
                    .expect(401);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    @Test
    void tellsWhoIsCalling() {
        ApiClient ann = CupelServer.shared().newUser(email);

        Answer me = ann.get("/api/auth/me").expect(200);

        assertThat(me.text("/user/email")).isEqualTo(email);
        assertThat(me.text("/user/role")).isEqualTo("user");
        assertThat(me.at("/user/is_verified").booleanValue()).isFalse();
        assertThat(me.text("/auth/method")).isEqualTo("session");
        assertThat(me.at("/auth/scopes").toString()).isEqualTo("[\"read\",\"write\",\"predict\"]");
    }

    @Test
    void logOutEndsTheSessionForWhoeverHasItsCookie() {
        ApiClient ann = CupelServer.shared().newUser(email);
        ApiClient copy = ann.header("X-Copy", "1");

        Answer out = ann.post("/api/auth/logout", "").expect(200);

        assertThat(out.at("/ok").booleanValue()).isTrue();
        assertThat(ann.cookies()).isEmpty();
        copy.get("/api/auth/me").expectError(401, "Missing or invalid credentials");
    }

    @Test
    void aSessionMustProveThatItMeansToChangeAnything() {
        ApiClient ann = CupelServer.shared().newUser(email);

        for (String token : List.of("", "wrong", ann.cookies().get("csrf_token") + "x")) {
            ann.header("X-CSRF-Token", token)
                    .post("/api/auth/logout", "")
                    .expectError(403, "CSRF token missing or invalid");
        }
        ann.header("X-CSRF-Token", "wrong").get("/api/auth/me").expect(200);
    }

    @Test
    void anothersCsrfTokenFitsNot() {
        ApiClient ann = CupelServer.shared().newUser(email);
        ApiClient bob = CupelServer.shared().newUser();

        ann.header("X-CSRF-Token", bob.cookies().get("csrf_token"))
                .post("/api/auth/logout", "")
                .expectError(403, "CSRF token missing or invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer cpx_live.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "Bearer cpx_live.short",
                "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
                "Bearer",
                "Bearer ",
                "Bearer nonsense",
                "Basic YW5uOnNlY3JldA==",
                "nonsense"
            })
    void aBadCredentialIsRefusedEverywhere(String header) {
        ApiClient stranger = anonymous.header("Authorization", header);

        Answer refused = stranger.get("/api/auth/me").expectError(401, "Missing or invalid credentials");
        stranger.get("/api/auth/verify-email?token=x").expectError(401, "Missing or invalid credentials");
        stranger.get("/api/nowhere").expectError(404, "Not Found");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(refused.header("X-Request-Id")).isNotBlank();
    }

    @Test
    void noCredentialAndAStaleCookieAreRefusedWhereOneIsNeeded() {
        anonymous.get("/api/auth/me").expectError(401, "Missing or invalid credentials");
        ApiClient stale = anonymous.header("Cookie", "session=stale; csrf_token=stale");
        stale.get("/api/auth/me").expectError(401, "Missing or invalid credentials");

        register(Map.of()).expect(201);
        stale.post("/api/auth/login", Map.of("email", email, "password", PASSWORD))
                .expect(200);
    }

    @Test
    void forgottenPasswordsAreAnsweredAlike() {
        register(Map.of()).expect(201);

        for (String address : List.of(email, "nobody-" + email)) {
            Answer asked = anonymous
                    .post("/api/auth/forgot-password", Map.of("email", address))
                    .expect(200);
            assertThat(asked.json().toString()).isEqualTo("{\"ok\":true}");
        }
    }

    @Test
    void refusesATokenThatNeverWas() {
        anonymous
                .post("/api/auth/reset-password", Map.of("token", "never", "password", PASSWORD))
                .expectError(400, "Invalid or expired token");
        anonymous
                .post("/api/auth/reset-password", Map.of("token", "never", "password", "short"))
                .expectError(422, "Password must be at least 8 characters");
        anonymous.get("/api/auth/verify-email?token=never").expectError(400, "Invalid or expired token");
        anonymous.get("/api/auth/verify-email").expectError(400, "Invalid or expired token");
    }

    @Test
    void everyAnswerOfALimitedCallTellsTheLimit() {
        for (Answer answer : List.of(
                register(Map.of()).expect(201),
                register(Map.of()).expect(409),
                register(Map.of("password", "short")).expect(422),
                anonymous.post("/api/auth/register", "{").expectError(400, "Malformed JSON"),
                anonymous
                        .send("POST", "/api/auth/register", "text/plain", BodyPublishers.ofString("x"))
                        .expectError(415, "Unsupported Media Type"),
                anonymous
                        .header("Authorization", "nonsense")
                        .post("/api/auth/register", "{}")
                        .expect(401))) {
            assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("5");
            assertThat(answer.header("X-RateLimit-Remaining")).matches("\\d");
            assertThat(Long.parseLong(answer.header("X-RateLimit-Reset"))).isGreaterThan(1_700_000_000);
        }
    }

    @Test
    void limitsRegistrationByAddress() {
        for (int i = 0; i < 5; i++) {
            register(Map.of("password", "short")).expect(422);
        }

        expectRefusal(register(Map.of()), 12);
        anonymous.post("/api/auth/forgot-password", Map.of("email", email)).expect(200);
    }

    @Test
    void limitsForgottenPasswordsByAddress() {
        for (int i = 0; i < 5; i++) {
            anonymous.post("/api/auth/forgot-password", Map.of("email", email)).expect(200);
        }

        expectRefusal(anonymous.post("/api/auth/forgot-password", Map.of("email", email)), 12);
    }

    @Test
    void limitsLogInByAddress() {
        for (int i = 0; i < 10; i++) {
            logIn(i + email, PASSWORD).expect(401);
        }

        expectRefusal(logIn(email, PASSWORD), 6);
    }

    @Test
    void limitsLogInByAccountWhateverTheAddress() {
        for (int i = 0; i < 10; i++) {
            from(CupelServer.shared().anonymous(), email, PASSWORD).expect(401);
        }

        expectRefusal(from(CupelServer.shared().anonymous(), email.toUpperCase(Locale.ROOT), PASSWORD), 6);
    }

    private static void expectRefusal(Answer refused, int secondsAtMost) {
        refused.expectError(429, "Rate limit exceeded");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, secondsAtMost);
        assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
    }

    private Answer register(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of("email", email, "name", "Ann", "password", PASSWORD));
        body.putAll(changes);
        return anonymous.post("/api/auth/register", body);
    }

    private Answer logIn(String address, String password) {
        return from(anonymous, address, password);
    }

    private static Answer from(ApiClient client, String address, String password) {
        return client.post("/api/auth/login", Map.of("email", address, "password", password));
    }
}
