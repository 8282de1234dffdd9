package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.StatementLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a call costs the database: few statements, and as many for a long list as for a short one. */
class StatementCountIT {
    private static final byte[] TABLE = "a,b\n1,x\n2,y\n3,z\n".getBytes(StandardCharsets.UTF_8);

    private static StatementLog database;
    private static CupelServer server;
    private static ApiClient ann;
    private static String project;

    @BeforeAll
    static void start() {
        database = StatementLog.start();
        server = CupelServer.with(CupelServer.newDataFolder(), Path.of("target/it-statements.log"))
                .set("APP_DB_URL", database.url())
                .set("APP_DB_USER", "postgres")
                .set("APP_DB_PASSWORD", "postgres")
                .set("CUPEL_ROLES", "api")
                .start();
        ann = server.running().newUser();
        project =
                ann.post("/api/projects", Map.of("name", "Counted")).expect(201).text("/id");
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("projects", "/api/projects");
        lists.put("members", "/api/projects/" + project + "/members");
        lists.put("datasets", "/api/datasets?project_id=" + project);
        lists.put("keys", "/api/auth/api-keys");
        lists.put("policies", "/api/privacy/policies?project_id=" + project);
        lists.put("privacy events", "/api/privacy/audit?project_id=" + project);
        addOneOfEach(0);
        Map<String, Integer> few = counts(lists);

        for (int i = 1; i < 6; i++) {
            addOneOfEach(i);
        }

        assertThat(counts(lists)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, 4));
    }

    @Test
    void oneResourceTakesAHandfulOfStatements() {
        String dataset = upload("single");

        assertThat(database.count(() -> ann.get("/api/projects/" + project).expect(200)))
                .isLessThanOrEqualTo(2);
        assertThat(database.count(() -> ann.get("/api/datasets/" + dataset).expect(200)))
                .isLessThanOrEqualTo(4);
        assertThat(database.count(
                        () -> ann.get("/api/datasets/" + dataset + "/columns").expect(200)))
                .isLessThanOrEqualTo(5);
        assertThat(database.count(() -> ann.get("/api/auth/me").expect(200))).isLessThanOrEqualTo(2);
        assertThat(database.count(() -> ann.get("/api/projects/none").expect(404)))
                .isZero();
    }

    private static Map<String, Integer> counts(Map<String, String> lists) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lists.forEach((name, path) ->
                counts.put(name, database.count(() -> ann.get(path).expect(200))));
        return counts;
    }

    private static void addOneOfEach(int i) {
        ann.post("/api/projects", Map.of("name", "Another " + i)).expect(201);
        String email =
                server.running().newUser().get("/api/auth/me").expect(200).text("/user/email");
        ann.post("/api/projects/" + project + "/members", Map.of("email", email, "role", "viewer"))
                .expect(201);
        upload("table " + i);
        ann.newKey("read");
        ann.post("/api/privacy/policies", Map.of("project_id", project, "name", "policy " + i))
                .expect(201);
    }

    private static String upload(String name) {
        return ann.upload("/api/datasets/upload", Map.of("project_id", project, "name", name), "t.csv", TABLE)
                .expect(201)
                .text("/dataset_id");
    }
}
