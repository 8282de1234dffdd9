package io.cupel.auth.rest;

import io.cupel.auth.AuthSettings;
import io.cupel.auth.OpenedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The two cookies of a session, written by hand: the platform's cookie class adds attributes of a standard long gone. */
@ApplicationScoped
public class SessionCookies {
    static final String SESSION = "session";
    private static final String CSRF = "csrf_token";

    private final AuthSettings settings;

    @Inject
    public SessionCookies(AuthSettings settings) {
        this.settings = settings;
    }

    /** Values of {@code Set-Cookie}. Without "remember" the browser forgets them when it is closed. */
    List<String> of(OpenedSession session, boolean overTls) {
        Duration life = session.lifetime();
        String age = session.isRemembered() ? "; Max-Age=" + life.toSeconds() : "";
        return pair(session.token(), session.csrfToken(), age, overTls);
    }

    List<String> removed(boolean overTls) {
        return pair("", "", "; Max-Age=0", overTls);
    }

    private List<String> pair(String token, String csrfToken, String age, boolean overTls) {
        String common =
                "; Path=/" + age + "; SameSite=Lax" + (overTls || settings.hasSecureCookies() ? "; Secure" : "");
        return List.of(SESSION + "=" + token + common + "; HttpOnly", CSRF + "=" + csrfToken + common);
    }
}
