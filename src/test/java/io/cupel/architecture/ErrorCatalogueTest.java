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
import java.util.Set;
import java.util.regex.Matcher;
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

    /** Races and outages: no test over HTTP can bring them about at will. */
    private static final Set<String> NOT_AT_WILL =
            Set.of("STALE_STATE", "SERVICE_UNAVAILABLE", "TIMED_OUT", "KEY_IN_USE", "BUSY", "TOO_COMPLEX");

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
        Pattern expectation = Pattern.compile("\\.expectError\\(\\s*" + status + ",\\s*\"" + written(text) + "\"\\)");

        assertThat(expectation.matcher(blackBoxTests).find())
                .as(() -> "an IT that expects " + status + " " + text)
                .isTrue();
    }

    /** Also what the contract does not name; looser, because tables of cases hold texts too. */
    @Test
    void everyOtherCodeIsSeenByABlackBoxTestToo() {
        assertThat(codes)
                .filteredOn(code -> !NOT_AT_WILL.contains(code.name()))
                .allSatisfy(code -> assertThat(written(asPromised(code.text())).matcher(blackBoxTests))
                        .as("an IT with the text of " + code)
                        .matches(Matcher::find));
    }

    private static Pattern written(String text) {
        return Pattern.compile(
                Pattern.quote(text).replaceAll("\\bN\\b", "\\\\E\\\\d+\\\\Q").replace("…", "\\E[^\"]+\\Q"));
    }

    private static String asPromised(String text) {
        return text.replace("%d", "N").replace("%s", "…");
    }
}
