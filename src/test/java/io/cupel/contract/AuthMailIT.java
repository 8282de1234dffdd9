package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.RunningServer;
import io.cupel.testing.TestDatabase;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers that start at the same time on one empty database, with a real mail server and an administrator from the settings. */
class AuthMailIT {
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");
    private static final String ADMIN = "root@example.org";
    private static final String NEW_PASSWORD = "another correct horse";

    private static GreenMail mail;
    private static CupelServer first;
    private static CupelServer second;

    private final String email = "ann-" + UUID.randomUUID() + "@example.org";
    private final ApiClient ann = first.running().anonymous();

    @BeforeAll
    static void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        String database = TestDatabase.emptyUrl();
        first = server(database, "first").launch();
        second = server(database, "second").launch();
        first.awaitReady();
        second.awaitReady();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        mail.stop();
    }

    private static CupelServer server(String database, String name) {
        return CupelServer.with(CupelServer.newDataFolder(), Path.of("target/it-auth-" + name + ".log"))
                .set("APP_DB_URL", database)
                .set("APP_DB_USER", "postgres")
                .set("APP_DB_PASSWORD", "postgres")
                .set("AUTH_ADMIN_EMAIL", ADMIN)
                .set("AUTH_ADMIN_PASSWORD", RunningServer.PASSWORD)
                .set("MAIL_SMTP_HOST", "127.0.0.1")
                .set("MAIL_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()))
                .set("MAIL_SMTP_TLS", "none")
                .set("MAIL_FROM", "cupel@example.org");
    }

    @Test
    void anAddressMustBeProvenBeforeTheFirstLogIn() {
        Answer registered = register().expect(201);
        assertThat(registered.at("/verification_required").booleanValue()).isTrue();
        logIn(RunningServer.PASSWORD).expectError(403, "Email not verified");
        logIn("a wrong password").expectError(401, "Invalid email or password");

        String token = tokenOfLastMail();
        ann.get("/api/auth/verify-email?token=" + token).expect(200);

        logIn(RunningServer.PASSWORD).expect(200);
        assertThat(ann.get("/api/auth/me").at("/user/is_verified").booleanValue())
                .isTrue();
        ann.get("/api/auth/verify-email?token=" + token).expectError(400, "Invalid or expired token");
    }

    @Test
    void aForgottenPasswordIsReplacedOnceAndEndsAllSessions() {
        verifiedUser();
        logIn(RunningServer.PASSWORD).expect(200);
        ApiClient elsewhere = second.running().anonymous().logIn(email, RunningServer.PASSWORD);

        ann.post("/api/auth/forgot-password", Map.of("email", email)).expect(200);
        String token = tokenOfLastMail();
        reset(token, "short").expectError(422, "Password must be at least 8 characters");
        reset(token, NEW_PASSWORD).expect(200);

        reset(token, NEW_PASSWORD).expectError(400, "Invalid or expired token");
        ann.get("/api/auth/me").expectError(401, "Missing or invalid credentials");
        expectRefusedSoon(elsewhere);
        logIn(RunningServer.PASSWORD).expectError(401, "Invalid email or password");
        logIn(NEW_PASSWORD).expect(200);
    }

    @Test
    void aTokenServesItsPurposeOnly() {
        register().expect(201);

        reset(tokenOfLastMail(), NEW_PASSWORD).expectError(400, "Invalid or expired token");
    }

    @Test
    void aNewerMailMakesTheOlderOneWorthless() {
        verifiedUser();
        ann.post("/api/auth/forgot-password", Map.of("email", email)).expect(200);
        String older = tokenOfLastMail();
        ann.post("/api/auth/forgot-password", Map.of("email", email)).expect(200);
        String newer = tokenOfLastMail();

        reset(older, NEW_PASSWORD).expectError(400, "Invalid or expired token");
        reset(newer, NEW_PASSWORD).expect(200);
    }

    @Test
    void nobodyGetsMailForAnAddressThatIsNoUsers() {
        String stranger = "nobody-" + email;
        ann.post("/api/auth/forgot-password", Map.of("email", stranger)).expect(200);

        register().expect(201);
        tokenOfLastMail();

        assertThat(mailsTo(stranger)).isEmpty();
    }

    @Test
    void aKeyRevokedOnOneServerIsRefusedByTheOther() {
        verifiedUser();
        logIn(RunningServer.PASSWORD).expect(200);
        Answer key = ann.post("/api/auth/api-keys", Map.of("name", "k", "scopes", List.of("read")))
                .expect(201);
        ApiClient program = second.running().anonymous().bearer(key.text("/key"));
        program.get("/api/auth/me").expect(200);

        ann.delete("/api/auth/api-keys/" + key.text("/id")).expect(200);

        expectRefusedSoon(program);
    }

    @Test
    void limitsAreSharedByTheServers() {
        String address = "198.51.100.7";
        for (int i = 0; i < 5; i++) {
            RunningServer server = (i % 2 == 0 ? first : second).running();
            server.anonymous()
                    .header("X-Forwarded-For", address)
                    .post("/api/auth/forgot-password", Map.of("email", email))
                    .expect(200);
        }

        second.running()
                .anonymous()
                .header("X-Forwarded-For", address)
                .post("/api/auth/forgot-password", Map.of("email", email))
                .expectError(429, "Rate limit exceeded");
    }

    @Test
    void theAdministratorComesFromTheSettings() {
        ApiClient root = first.running().anonymous().logIn(ADMIN, RunningServer.PASSWORD);

        Answer me = root.get("/api/auth/me").expect(200);

        assertThat(me.text("/user/role")).isEqualTo("admin");
        assertThat(me.at("/auth/scopes").toString()).contains("\"admin\"");
        assertThat(root.newKey("write").get("/api/auth/me").at("/auth/scopes").toString())
                .isEqualTo("[\"read\",\"write\"]");
    }

    @Test
    void theLogsNameNoToken() {
        register().expect(201);
        String token = tokenOfLastMail();

        assertThat(first.log() + second.log()).doesNotContain(token).doesNotContain(RunningServer.PASSWORD);
    }

    private static void expectRefusedSoon(ApiClient client) {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        Answer answer = client.get("/api/auth/me");
        while (answer.status() == 200 && System.nanoTime() < end) {
            answer = client.get("/api/auth/me");
        }
        answer.expectError(401, "Missing or invalid credentials");
    }

    private Answer register() {
        return ann.post(
                "/api/auth/register", Map.of("email", email, "name", "Ann", "password", RunningServer.PASSWORD));
    }

    private void verifiedUser() {
        register().expect(201);
        ann.get("/api/auth/verify-email?token=" + tokenOfLastMail()).expect(200);
    }

    private Answer logIn(String password) {
        return ann.post("/api/auth/login", Map.of("email", email, "password", password));
    }

    private Answer reset(String token, String password) {
        return ann.post("/api/auth/reset-password", Map.of("token", token, "password", password));
    }

    private int mailsRead;

    /** Waits for one mail more than were read before. */
    private String tokenOfLastMail() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<String> texts = mailsTo(email);
        while (texts.size() <= mailsRead && System.nanoTime() < end) {
            mail.waitForIncomingEmail(200, mail.getReceivedMessages().length + 1);
            texts = mailsTo(email);
        }
        assertThat(texts).hasSizeGreaterThan(mailsRead);
        mailsRead = texts.size();
        Matcher token = TOKEN.matcher(texts.get(mailsRead - 1));
        assertThat(token.find()).isTrue();
        return token.group();
    }

    private static List<String> mailsTo(String recipient) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> isTo(message, recipient))
                .map(GreenMailUtil::getBody)
                .map(body -> body.replace("=\r\n", "").replace("=3D", "="))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
