package io.cupel.privacy.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private final SecretWrapper wrapper = new SecretWrapper("a master secret of many characters".getBytes(UTF_8));

    @Test
    void whatIsWrappedOpensInItsPlaceOnly() {
        byte[] secret = ProjectSecret.draw(1).bytes();
        byte[] wrapped = wrapper.wrap(secret, "project 1");

        assertThat(wrapper.open(wrapped, "project 1")).isEqualTo(secret);
        assertThatThrownBy(() -> wrapper.open(wrapped, "project 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretWrapper("another master secret of characters".getBytes(UTF_8))
                        .open(wrapped, "project 1"))
                .hasMessageContaining("privacy.master-secret");
        assertThat(wrapper.wrap(secret, "project 1")).isNotEqualTo(wrapped);
    }

    @Test
    void policiesHaveSecretsOfTheirOwnAndPseudonymsInCommon() {
        ProjectSecret secret = ProjectSecret.draw(1);

        assertThat(secret.ofPolicy(ONE))
                .hasSize(32)
                .isEqualTo(secret.ofPolicy(ONE))
                .isNotEqualTo(secret.ofPolicy(TWO));
        assertThat(secret.ofPseudonyms()).hasSize(32).isNotEqualTo(secret.ofPolicy(ONE));
        assertThat(ProjectSecret.draw(2).ofPseudonyms()).isNotEqualTo(secret.ofPseudonyms());
    }

    @Test
    void aWrittenSecretReadsBackAndNothingElseDoes() {
        byte[] secret = ProjectSecret.draw(1).ofPolicy(ONE);
        String written = PolicySecret.written(secret);

        assertThat(written).matches("cpk_[A-Za-z0-9_-]{43}");
        assertThat(PolicySecret.read(written)).hasValue(secret);
        assertThat(PolicySecret.read(written.substring(4))).isEmpty();
        assertThat(PolicySecret.read(written + "A")).isEmpty();
        assertThat(PolicySecret.read("cpk_!")).isEmpty();
        assertThat(PolicySecret.read("cpk_")).isEmpty();
    }

    @Test
    void noSecretIsPrinted() {
        assertThat(ProjectSecret.draw(3)).hasToString("ProjectSecret, version 3");
    }
}
