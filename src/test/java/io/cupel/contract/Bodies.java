package io.cupel.contract;

import io.cupel.testing.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A body that is right in itself for each operation that takes one, so that only the caller can be wrong. */
final class Bodies {
    private Bodies() {}

    /** An empty object where every field is optional. */
    static Map<String, Object> of(String operation, World world) {
        Map<String, Map<String, Object>> bodies = new HashMap<>();
        bodies.put("createProject", Map.of("name", "Never made"));
        bodies.put("addProjectMember", Map.of("email", "nobody@example.org", "role", "viewer"));
        bodies.put("updateProjectMember", Map.of("role", "viewer"));
        bodies.put("createApiKey", Map.of("name", "never", "scopes", List.of("read")));
        bodies.put(
                "createExperiment",
                Map.of(
                        "project_id",
                        world.id("projects"),
                        "dataset_version_id",
                        world.id("versions"),
                        "target_column",
                        "Species",
                        "problem_type",
                        "classification"));
        bodies.put("createDeployment", Map.of("model_id", world.id("models"), "name", "never", "stage", "staging"));
        bodies.put("predictWithModel", Map.of("inputs", Map.of()));
        bodies.put("predictWithDeployment", Map.of("inputs", Map.of()));
        bodies.put("promoteDeployment", Map.of("to_stage", "production"));
        bodies.put("rollBackDeployment", Map.of("to_model_id", world.id("models")));
        bodies.put("createPrivacyPolicy", Map.of("project_id", world.id("projects"), "name", "Never written"));
        bodies.put("createPrivacyFinding", Map.of("column", "Species", "pii_type", "username"));
        bodies.put("createPrivacyRule", Map.of("pii_type", "email", "action", "redact"));
        bodies.put(
                "createPrivacySession",
                Map.of("policy_id", world.id("policies"), "dataset_version_id", world.id("versions")));
        bodies.put("analyzeContent", Map.of("text", "nothing"));
        bodies.put("anonymizeContent", Map.of("text", "nothing"));
        bodies.put("revealPrivateValues", Map.of("key", "cpk_", "column", "none", "values", List.of("x")));
        return bodies.getOrDefault(operation, Map.of());
    }
}
