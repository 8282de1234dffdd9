package io.cupel.datasets.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartFormTest {
    @TempDir
    Path folder;

    @Test
    void readsFieldsAndFileInAnyOrder() throws IOException {
        MultipartForm form =
                read("--B\r\n" + file("a.csv", "a,b\n1,2\n") + "--B\r\n" + field("name", "Köln") + "--B--\r\n", 100);

        assertThat(form.fields().path("name").asText()).isEqualTo("Köln");
        assertThat(form.fields().path("file").asText()).isEqualTo("a.csv");
        assertThat(form.fileSize()).isEqualTo(8);
        assertThat(folder.resolve("upload")).hasContent("a,b\n1,2\n");
    }

    @Test
    void keepsAFileNameInUtf8() throws IOException {
        assertThat(read("--B\r\n" + file("Größe – 1.csv", "x") + "--B--", 100)
                        .fields()
                        .path("file")
                        .asText())
                .isEqualTo("Größe – 1.csv");
    }

    @Test
    void takesAFileOfExactlyTheLimitAndRefusesOneByteMore() throws IOException {
        assertThat(read("--B\r\n" + file("a", "12345") + "--B--", 5).fileSize()).isEqualTo(5);

        assertThatThrownBy(() -> read("--B\r\n" + file("a", "123456") + "--B--", 5))
                .hasMessage("File too large (limit 5 bytes)");
    }

    @Test
    void refusesOtherMediaTypes() {
        ByteArrayInputStream body = new ByteArrayInputStream(new byte[0]);

        assertThatThrownBy(() -> MultipartForm.read(body, MediaType.APPLICATION_JSON_TYPE, folder, 1))
                .hasMessage("Unsupported Media Type");
        assertThatThrownBy(() -> MultipartForm.read(body, null, folder, 1)).hasMessage("Unsupported Media Type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing of the kind",
                "--B\r\n",
                "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
                "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
                "--B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--",
                "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--X--"
            })
    void refusesWhatIsNoForm(String body) {
        assertThatThrownBy(() -> read(body, 100)).hasMessage("Malformed multipart body");
    }

    @Test
    void refusesTwoFilesAndEndlessFields() {
        assertThatThrownBy(() -> read("--B\r\n" + file("a", "1") + "--B\r\n" + file("b", "2") + "--B--", 100))
                .hasMessage("Malformed multipart body");
        assertThatThrownBy(() -> read("--B\r\n" + field("name", "x".repeat(100_000)) + "--B--", 100))
                .hasMessage("Malformed multipart body");
        assertThatThrownBy(() -> read(("--B\r\n" + field("a", "1")).repeat(40) + "--B--", 100))
                .hasMessage("Malformed multipart body");
    }

    @Test
    void refusesAFormWithoutABoundary() {
        assertThatThrownBy(() -> MultipartForm.read(
                        new ByteArrayInputStream(new byte[0]),
                        MediaType.MULTIPART_FORM_DATA_TYPE,
                        folder.resolve("upload"),
                        5))
                .hasMessage("Malformed multipart body");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, passwd", "C:\\data\\x.csv, x.csv", "'', upload", "..,  ..", "a\u0000b.csv, ab.csv"})
    void makesAHarmlessNameOfAnyPath(String name, String clean) {
        assertThat(MultipartForm.cleaned(name)).isEqualTo(clean);
    }

    private MultipartForm read(String body, long limit) throws IOException {
        return MultipartForm.read(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                new MediaType("multipart", "form-data", Map.of("boundary", "B")),
                folder.resolve("upload"),
                limit);
    }

    private static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "Content-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }
}
