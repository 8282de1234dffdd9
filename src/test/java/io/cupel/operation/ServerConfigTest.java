package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** No word in server-config/ that the server would not understand. */
class ServerConfigTest {
    private static final Path CONFIG = Path.of("server-config");

    @Test
    void setsOnlyWhatTheServersConfigurationHas() throws IOException {
        String domain = payaraEntry("MICRO-INF/domain/domain.xml");

        assertThat(commands("pre-boot.asadmin")).isNotEmpty().allSatisfy(command -> {
            assertThat(command).matches("set configs\\.config\\.server-config\\.[\\w.-]+=\\S+");
            String path = command.substring("set configs.config.server-config.".length(), command.indexOf('='));
            List<String> steps = List.of(path.split("\\."));
            assertThat(steps.subList(0, steps.size() - 1))
                    .allSatisfy(step -> assertThat(domain).contains(step));
        });
    }

    @Test
    void keepsHttpOutOfThePostBootFile() throws IOException {
        assertThat(commands("post-boot.asadmin")).noneMatch(command -> command.contains("http"));
    }

    @Test
    void logsThroughClassesThatExist() throws Exception {
        Properties logging = properties("logging.properties");
        String handler = logging.getProperty("handlers");

        assertThat(Handler.class).isAssignableFrom(Class.forName(handler));
        assertThat(Formatter.class).isAssignableFrom(Class.forName(logging.getProperty(handler + ".formatter")));
    }

    @Test
    void givesOptionsThatTheVirtualMachineTakes() throws IOException {
        Process java = new ProcessBuilder("java", "@" + CONFIG.resolve("jvm.options"), "-version")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.onExit().join().exitValue()).as(said).isZero();
    }

    @Test
    void setsOnlySettingsThatExist() throws IOException {
        Defaults defaults = Defaults.read();

        assertThat(properties("microprofile-config-dev.properties").stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(defaults.hasKey(key)).as(key).isTrue());
    }

    @Test
    void isDescribedFileByFile() throws IOException {
        String readme = Files.readString(CONFIG.resolve("README.md"));

        try (Stream<Path> files = Files.list(CONFIG)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("README.md"))
                    .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
        }
    }

    private static List<String> commands(String file) throws IOException {
        return Files.readAllLines(CONFIG.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(CONFIG.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    /** The server's jar is on the class path of the tests; its own configuration is inside. */
    private static String payaraEntry(String name) throws IOException {
        String jar = Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(entry -> entry.matches(".*/payara-micro-[\\d.]+\\.jar"))
                .findFirst()
                .orElseThrow();
        try (ZipFile zip = new ZipFile(jar);
                InputStream entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
