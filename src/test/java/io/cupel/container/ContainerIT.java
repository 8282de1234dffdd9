package io.cupel.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.auth.CurrentUser;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.RunningServer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the container can show: injection, the order of interceptors, the persistence unit, MicroProfile JWT. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
    private static final String REFUSED = "Missing or invalid credentials";

    @Inject
    private Races races;

    @Inject
    private CurrentUser nobody;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @ArquillianResource
    private URI url;

    @Deployment
    static WebArchive theWarAsBuilt() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("cupel.war")))
                .addClasses(Races.class, Tokens.class, Answer.class, ApiClient.class, RunningServer.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    @Test
    void eachAttemptHasATransactionOfItsOwn() {
        races.takeAttempts();

        List<Object> attempts = races.lose(2);

        assertThat(attempts).hasSize(3).doesNotContainNull();
        assertThat(new HashSet<>(attempts)).hasSize(3);
    }

    @Test
    void attemptsAreBounded() {
        races.takeAttempts();

        assertThatThrownBy(() -> races.lose(100)).hasMessageContaining("somebody else was faster");
        assertThat(races.takeAttempts()).hasSize(3);
    }

    @Test
    void anyOtherFailureIsFinal() {
        races.takeAttempts();

        assertThatThrownBy(races::fail).hasMessageContaining("no race at all");
        assertThat(races.takeAttempts()).hasSize(1);
    }

    @Test
    void insideACallersTransactionNothingIsTriedAgain() throws Exception {
        races.takeAttempts();
        transaction.begin();
        try {
            assertThatThrownBy(() -> races.lose(1)).hasMessageContaining("somebody else was faster");
        } finally {
            transaction.rollback();
        }

        assertThat(races.takeAttempts()).hasSize(1);
    }

    @Test
    void everyEntityFitsItsTable() {
        List<String> queries = entities.getMetamodel().getEntities().stream()
                .map(entity -> "select e from " + entity.getName() + " e")
                .toList();

        assertThat(queries).isNotEmpty();
        queries.forEach(query ->
                entities.createQuery(query, Object.class).setMaxResults(1).getResultList());
    }

    @Test
    void aRequestWithoutCredentialHasNoCaller() {
        assertThatThrownBy(nobody::id).hasMessage(REFUSED);
    }

    @Test
    @RunAsClient
    void aTokenOfTheIdentityProviderNamesItsUser() {
        String email = someone();

        Answer me = me(Tokens.of(email, Map.of())).expect(200);

        assertThat(me.text("/user/email")).isEqualTo(email);
        assertThat(me.at("/user/is_verified").booleanValue()).isTrue();
        assertThat(me.text("/auth/method")).isEqualTo("jwt");
        assertThat(me.at("/auth/scopes").toString()).isEqualTo("[\"read\",\"write\"]");
        assertThat(me(Tokens.of(email, Map.of())).expect(200).text("/user/id")).isEqualTo(me.text("/user/id"));
    }

    @Test
    @RunAsClient
    void theScopeClaimGivesScopesToo() {
        String token = Tokens.of(someone(), Map.of("groups", List.of(), "scope", "openid read predict admin"));

        assertThat(me(token).expect(200).at("/auth/scopes").toString()).isEqualTo("[\"read\",\"write\",\"predict\"]");
    }

    @Test
    @RunAsClient
    void aTokenWithoutScopesMayNothing() {
        me(Tokens.of(someone(), Map.of("groups", List.of("staff")))).expectError(403, "Insufficient scope");
    }

    @Test
    @RunAsClient
    void badTokensAreRefusedAsJson() {
        String email = someone();
        me(Tokens.of(email, Map.of("exp", Instant.now().getEpochSecond() - 3_600)))
                .expectError(401, REFUSED);
        me(Tokens.of(email, Map.of("iss", "https://elsewhere.example.org"))).expectError(401, REFUSED);
        me(Tokens.of(email, Map.of("email_verified", false))).expectError(401, REFUSED);
        me(Tokens.sign(Map.of("iss", Tokens.ISSUER, "email", email), Tokens.keys()))
                .expectError(401, REFUSED);
        Answer garbage = me("eyJhbGciOiJSUzI1NiJ9.garbage.garbage").expectError(401, REFUSED);

        assertThat(garbage.header("Content-Type")).startsWith("application/json");
        assertThat(garbage.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    @RunAsClient
    void aTokenMadeForSomebodyElseIsNoCredentialHere() {
        String email = someone();
        me(Tokens.of(email, Map.of("aud", "payroll"))).expectError(401, REFUSED);
        me(Tokens.of(email, Map.of("aud", List.of()))).expectError(401, REFUSED);
        me(Tokens.of(email, Map.of("aud", "cupel-batch"))).expect(200);
        me(Tokens.of(email, Map.of("aud", List.of("payroll", "cupel")))).expect(200);
    }

    @Test
    @RunAsClient
    void anAccountNobodyProvedIsTakenFromWhoeverMadeIt() {
        String email = someone();
        ApiClient squatter = server().newUser(email);

        me(Tokens.of(email, Map.of())).expect(200);

        squatter.get("/api/auth/me").expectError(401, REFUSED);
        server().anonymous()
                .post("/api/auth/login", Map.of("email", email, "password", RunningServer.PASSWORD))
                .expectError(401, "Invalid email or password");
    }

    @Test
    @RunAsClient
    void theOtherCredentialsWorkBesideTokens() {
        ApiClient ann = server().newUser();

        assertThat(ann.get("/api/auth/me").expect(200).text("/auth/method")).isEqualTo("session");
        assertThat(ann.newKey("read").get("/api/auth/me").expect(200).text("/auth/method"))
                .isEqualTo("api_key");
    }

    private static String someone() {
        return "user-" + UUID.randomUUID() + "@example.org";
    }

    private Answer me(String token) {
        return server().anonymous().bearer(token).get("/api/auth/me");
    }

    private RunningServer server() {
        String base = url.toString();
        return new RunningServer(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
    }
}
