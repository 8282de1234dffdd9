package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiOperation;
import io.cupel.testing.CupelServer;
import org.junit.jupiter.api.Test;

class OpenApiLintIT {
    @Test
    void theDocumentIsCleanUnderALinter() {
        JsonNode document = CupelServer.shared()
                .anonymous()
                .get("/openapi?format=json")
                .expect(200)
                .json();

        assertThat(ApiOperation.all(document)).hasSizeGreaterThan(30);
        assertThat(OpenApiLinter.findings(document)).isEmpty();
    }
}
