package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import org.junit.jupiter.api.Test;

class SharedServerIT {
    private final ApiClient anybody = CupelServer.shared().anonymous();

    @Test
    void saysThatItIsReady() {
        assertThat(anybody.get("/health/ready").expect(200).text("/status")).isEqualTo("UP");
    }

    @Test
    void answersUnknownPathsInTheShapeOfTheContract() {
        anybody.get("/api/no-such-thing").expectError(404, "Not Found");
    }
}
