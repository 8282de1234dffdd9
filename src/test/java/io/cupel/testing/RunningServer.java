package io.cupel.testing;

import java.util.Map;
import java.util.UUID;

/** Where a server answers, and how a test becomes a caller of it. */
public record RunningServer(String url) {
    public static final String PASSWORD = "correct horse battery staple";
    static final String ADMIN = "admin@example.org";

    public ApiClient anonymous() {
        return new ApiClient(url);
    }

    /** The shared server's administrator, logged in with a session. */
    public ApiClient admin() {
        return anonymous().logIn(ADMIN, PASSWORD);
    }

    /** A fresh user, logged in with a session. */
    public ApiClient newUser() {
        return newUser("user-" + UUID.randomUUID() + "@example.org");
    }

    public ApiClient newUser(String email) {
        ApiClient client = anonymous();
        client.post("/api/auth/register", Map.of("email", email, "name", "Ann Example", "password", PASSWORD))
                .expect(201);
        return client.logIn(email, PASSWORD);
    }
}
