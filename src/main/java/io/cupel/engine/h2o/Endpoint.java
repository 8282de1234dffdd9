package io.cupel.engine.h2o;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where an engine listens, and how to log in.
 *
 * @param clusterId what the node calls itself for as long as it lives; null before the first answer
 */
record Endpoint(URI base, String authorization, @Nullable String clusterId) {
    static Endpoint of(URI base, String user, String password) {
        String pair = user + ":" + password;
        String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new Endpoint(base, "Basic " + token, null);
    }

    Endpoint pinnedTo(String seenClusterId) {
        return new Endpoint(base, authorization, seenClusterId);
    }

    URI resolve(String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    /** Keeps the credentials out of logs. */
    @Override
    public String toString() {
        return base.toString();
    }
}
