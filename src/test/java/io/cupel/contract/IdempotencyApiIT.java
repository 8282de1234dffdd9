package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdempotencyApiIT {
    private static final String PROJECTS = "/api/projects";

    private final ApiClient ann = CupelServer.shared().newUser();
    private final ApiClient keyed = withKey(ann, UUID.randomUUID().toString());

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        Answer first = keyed.post(PROJECTS, Map.of("name", "Churn")).expect(201);
        Answer again = keyed.post(PROJECTS, Map.of("name", "Churn")).expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ann.get(PROJECTS).at("/total").intValue()).isEqualTo(1);
    }

    @Test
    void anotherBodyIsRefused() {
        keyed.post(PROJECTS, Map.of("name", "Churn")).expect(201);

        keyed.post(PROJECTS, Map.of("name", "Penguins"))
                .expectError(422, "Idempotency-Key was used with a different request body");
    }

    @Test
    void aSecretIsShownAgainToWhoeverAskedForIt() {
        Map<String, Object> key = Map.of("name", "build server", "scopes", List.of("read"));

        String first = keyed.post("/api/auth/api-keys", key).expect(201).text("/key");

        assertThat(keyed.post("/api/auth/api-keys", key).expect(201).text("/key"))
                .isEqualTo(first);
    }

    @Test
    void aFailureLeavesTheKeyFree() {
        keyed.post(PROJECTS, Map.of("name", " ")).expect(422);

        keyed.post(PROJECTS, Map.of("name", "Churn")).expect(201);
    }

    @Test
    void keysOfOthersAndOfOtherCallsAreOthers() {
        String key = UUID.randomUUID().toString();
        ApiClient bob = withKey(CupelServer.shared().newUser(), key);
        Answer anns = withKey(ann, key).post(PROJECTS, Map.of("name", "Churn")).expect(201);

        Answer bobs = bob.post(PROJECTS, Map.of("name", "Churn")).expect(201);

        assertThat(bobs.text("/id")).isNotEqualTo(anns.text("/id"));
        withKey(ann, key)
                .post("/api/auth/api-keys", Map.of("name", "k", "scopes", List.of("read")))
                .expect(201);
    }

    @Test
    void ofManyAtOnceOneIsCarriedOut() {
        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> keyed.post(PROJECTS, Map.of("name", "Churn")))
                .toList();

        assertThat(answers).extracting(Answer::status).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(ann.get(PROJECTS).at("/total").intValue()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        withKey(ann, "x".repeat(256))
                .post(PROJECTS, Map.of("name", "Churn"))
                .expectFault("header/idempotency-key", "value_error.any_str.max_length");
        withKey(ann, "")
                .post(PROJECTS, Map.of("name", "Churn"))
                .expectFault("header/idempotency-key", "value_error.any_str.min_length");
    }

    @Test
    void strangersAreRefusedFirst() {
        withKey(CupelServer.shared().anonymous(), "k")
                .post(PROJECTS, Map.of("name", "Churn"))
                .expectError(401, "Missing or invalid credentials");
    }

    private static ApiClient withKey(ApiClient client, String key) {
        return client.header("Idempotency-Key", key);
    }
}
