package io.cupel.auth.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(2, new Argon2(64, 1));

    @Test
    void knowsAPasswordAgain() {
        String stored = passwords.hash("correct horse");

        assertThat(passwords.verify("correct horse", stored)).isTrue();
        assertThat(passwords.verify("correct hors", stored)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void writesThePhcForm() {
        assertThat(passwords.hash("x")).matches("\\$argon2id\\$v=19\\$m=64,t=1,p=1\\$\\S{22}\\$\\S{43}");
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(passwords.verify("", null)).isFalse();
        assertThat(passwords.verify("correct horse", "no hash at all")).isFalse();
    }

    @Test
    void takesTheSameLettersInAnyUnicodeForm() {
        String composed = passwords.hash("caf\u00e9 au lait");

        assertThat(passwords.verify("cafe\u0301 au lait", composed)).isTrue();
    }

    @Test
    void countsCharactersNotCodeUnits() {
        assertThat(Passwords.isLongEnough("1234567")).isFalse();
        assertThat(Passwords.isLongEnough("12345678")).isTrue();
        assertThat(Passwords.isLongEnough("😀😀😀😀")).isFalse();
    }

    @Test
    void tellsAHashOfAnotherCost() {
        String older = new Passwords(1, new Argon2(32, 1)).hash("x");

        assertThat(passwords.isOutdated(older)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("x"))).isFalse();
    }

    /** Computed with the reference implementation's test of RFC 9106 parameters: {@code password}, {@code somesalt}. */
    @Test
    void agreesWithTheReferenceImplementation() {
        assertThat(Argon2.verify(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }
}
