package io.cupel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cupel.platform.error.ErrorCode;
import io.cupel.platform.error.ErrorResponses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every error text that the interface promises, in {@code contract/errors.csv}: some module's enum has it with that
 * status, and a black-box test expects it. There {@code N} stands for a number and {@code …} for any text.
 */
class ErrorCatalogueTest {
    private static final Path TESTS = Path.of("src/test/java");

    private static List<ErrorCode> codes;
    private static String blackBoxTests;

    @BeforeAll
    static void read() throws IOException {
        codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.cupel").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast)
                        .toList();
        try (Stream<Path> files = Files.walk(TESTS)) {
            StringBuilder sources = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith("IT.java")).toList()) {
                sources.append(Files.readString(file));
            }
            blackBoxTests = sources.toString();
        }
    }

    @Test
    void everyCodeHasANameOfItsOwn() {
        assertThat(codes).hasSizeGreaterThan(50).extracting(ErrorCode::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = "src/test/resources/contract/errors.csv", numLinesToSkip = 1)
    void isACodeWithItsStatus(int status, String text) {
        assertThat(codes)
                .filteredOn(code -> asPromised(code.text()).equals(text))
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(ErrorResponses.statusOf(code.category())).isEqualTo(status));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = "src/test/resources/contract/errors.csv", numLinesToSkip = 1)
    void isExpectedByABlackBoxTest(int status, String text) {
        String written = Pattern.quote(text)
                .replace("line N", "line \\E\\d+\\Q")
                .replace("limit N", "limit \\E\\d+\\Q")
                .replace("…", "\\E[^\"]+\\Q");
        Pattern expectation = Pattern.compile("\\.expectError\\(\\s*" + status + ",\\s*\"" + written + "\"\\)");

        assertThat(expectation.matcher(blackBoxTests).find())
                .as(() -> "an IT that expects " + status + " " + text)
                .isTrue();
    }

    private static String asPromised(String text) {
        return text.replace("%d", "N").replace("%s", "…");
    }
}
