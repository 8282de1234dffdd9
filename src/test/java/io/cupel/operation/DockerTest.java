package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No container engine is needed to find a path, a port or a variable in docker/ that leads nowhere. */
class DockerTest {
    private static final Path DOCKER = Path.of("docker");

    private final String dockerfile = Files.readString(DOCKER.resolve("Dockerfile"));
    private final JsonNode compose = yaml("compose.yml");

    DockerTest() throws IOException {}

    @Test
    void copiesOnlyWhatIsThere() {
        List<String> copied = find("(?m)^COPY (?!--from)(\\S+)");

        assertThat(copied)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void takesFromTheBuildWhatTheBuildMakes() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(find("--from=build /src/target/cupel/(\\S+)"))
                .containsExactlyInAnyOrder("engine", "lib/payara-micro.jar", "server-config", "cupel.war");
        assertThat(pom).contains("<dist.dir>${project.build.directory}/cupel</dist.dir>", "${dist.dir}/engine");
    }

    @Test
    void startsTheServerWithFilesThatExist() {
        assertThat(find("/opt/cupel/(server-config/[\\w.-]+)"))
                .contains("server-config/jvm.options")
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void usesOnePortForServerHealthCheckAndPublication() {
        assertThat(find("EXPOSE (\\d+)")).containsExactly("54321", "8888");
        assertThat(find("127\\.0\\.0\\.1:(\\d+)/health/ready")).containsExactly("8888");
        assertThat(find("\"--port\", \"(\\d+)\"")).containsExactly("8888");
        assertThat(compose.at("/services/server/ports/0").asText()).endsWith(":8888");
        assertThat(environment("server").path("CUPEL_ENGINE_URL").asText()).endsWith("://engine:54321");
        assertThat(environment("server").path("APP_DB_URL").asText()).contains("//database:5432/");
    }

    @Test
    void doesNotRunAsRoot() {
        String[] stages = dockerfile.split("(?m)^FROM ");

        assertThat(List.of(stages).subList(2, stages.length))
                .hasSize(2)
                .allSatisfy(stage ->
                        assertThat(stage).containsPattern("(?m)^USER cupel$").contains("HEALTHCHECK"));
    }

    @Test
    void waitsUntilDatabaseAndEngineAreHealthy() {
        JsonNode waits = compose.at("/services/server/depends_on");

        assertThat(waits.findValuesAsText("condition")).containsOnly("service_healthy");
        assertThat(waits.fieldNames()).toIterable().containsExactlyInAnyOrder("database", "engine");
        assertThat(compose.at("/services/database/healthcheck/test").isArray()).isTrue();
    }

    @Test
    void setsOnlySettingsThatExist() throws IOException {
        Defaults defaults = Defaults.read();
        Set<String> variables = new TreeSet<>(find("([A-Z_]+)=/var/lib/cupel"));
        environment("server").fieldNames().forEachRemaining(variables::add);

        assertThat(variables)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(defaults.hasVariable(name)).as(name).isTrue());
    }

    @Test
    void asksForEveryVariableInTheExampleAndForNoOther() throws IOException {
        Set<String> asked = Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(Files.readString(DOCKER.resolve("compose.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        List<String> offered = Files.readAllLines(DOCKER.resolve(".env.example")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(offered).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(Files.readString(DOCKER.resolve(".env.example"))).doesNotContainPattern("PASSWORD=\\S");
    }

    @Test
    void givesDevelopersTheDatabaseThatTheirSettingsName() throws IOException {
        JsonNode test = yaml("compose.test.yml");
        String settings = Files.readString(Path.of("server-config/microprofile-config-dev.properties"));

        assertThat(test.at("/services/database/ports/0").asText()).isEqualTo("127.0.0.1:5433:5432");
        assertThat(settings).contains("jdbc:postgresql://localhost:5433/cupel");
    }

    private JsonNode environment(String service) {
        return compose.at("/services/" + service + "/environment");
    }

    private List<String> find(String pattern) {
        return Pattern.compile(pattern)
                .matcher(dockerfile)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static JsonNode yaml(String file) throws IOException {
        Object tree = new Yaml().load(Files.readString(DOCKER.resolve(file)));
        return new ObjectMapper().valueToTree(tree);
    }
}
