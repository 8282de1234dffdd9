package io.cupel.auth.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @Test
    void tokensAreUrlSafeAndDiffer() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(Secrets.token());
        }

        assertThat(seen).hasSize(1_000).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void fingerprintIsTheSha256() {
        assertThat(Secrets.fingerprint("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anApiKeyShowsOnlyItsPrefix() {
        ApiKeySecret key = ApiKeySecret.create();

        assertThat(key.text()).matches("cpx_live\\.[A-Za-z0-9_-]{43}").startsWith(key.prefix());
        assertThat(key.toString()).hasSize(18);
        assertThat(ApiKeySecret.parse(key.text())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cpx_live.", "cpx_live.short", "cpx_test.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatCannotBeAKeyIsNone(String text) {
        assertThat(ApiKeySecret.parse(text)).isEmpty();
    }

    @Test
    void aCsrfTokenFitsItsSessionOnly() {
        String mine = Csrf.tokenFor("my session");

        assertThat(Csrf.matches(mine, Csrf.tokenFor("my session"))).isTrue();
        assertThat(Csrf.matches(mine, Csrf.tokenFor("your session"))).isFalse();
        assertThat(Csrf.matches(mine, null)).isFalse();
    }
}
