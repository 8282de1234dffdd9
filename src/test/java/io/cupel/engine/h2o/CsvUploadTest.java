package io.cupel.engine.h2o;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvUploadTest {
    @Test
    void skipsAHeaderLine() throws Exception {
        assertThat(withoutHeader("a,b\n1,2\n")).isEqualTo("1,2\n");
    }

    @Test
    void skipsAHeaderWhoseNamesHoldLineEndsAndQuotes() throws Exception {
        assertThat(withoutHeader("\"a\nb\",\"c\"\"\nd\"\r\n1,2\n")).isEqualTo("1,2\n");
    }

    @Test
    void nothingIsLeftOfAHeaderAlone() throws Exception {
        assertThat(withoutHeader("a,b")).isEmpty();
    }

    private static String withoutHeader(String csv) throws IOException {
        InputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        CsvUpload.skipRecord(in);
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
