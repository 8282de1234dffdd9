package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final String readme = Files.readString(Path.of("README.md"));

    ReadmeTest() throws IOException {}

    @Test
    void namesOnlyPathsThatExist() {
        Pattern path = Pattern.compile("(?<![\\w/.])(?:src|server-config|docker|sql)(?:/[\\w.-]+)+");

        assertThat(path.matcher(readme).results().map(found -> found.group()))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(Path.of(found)).exists());
    }
}
