package io.cupel.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyedRequestTest {
    private static final byte[] ANSWER = "{\"key\":\"a secret\"}".getBytes(StandardCharsets.UTF_8);

    private final KeyedRequest request = new KeyedRequest("ann", "key-1", "POST /api/projects");

    @Test
    void opensWhatItSealed() {
        assertThat(request.open(request.seal(ANSWER))).isEqualTo(ANSWER);
    }

    @Test
    void anotherKeyOrAccountOpensNothing() {
        byte[] sealed = request.seal(ANSWER);

        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyedRequest("ann", "key-2", "POST /api/projects").open(sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> new KeyedRequest("bob", "key-1", "POST /api/projects").open(sealed));
    }

    @Test
    void whatIsStoredOfTheKeyDoesNotOpenTheAnswer() {
        assertThat(request.keyHash()).hasSize(32);
        assertThat(request.toString()).doesNotContain("key-1");
    }
}
