package io.cupel.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** How package names tell modules and what is inside them. */
final class Modules {
    private static final String ROOT = "io.cupel.";

    /** Each module sees only what stands in earlier tiers. */
    static final List<List<String>> TIERS = List.of(
            List.of("platform", "launcher", "enginenode"),
            List.of("auth", "storage"),
            List.of("projects"),
            List.of("jobs"),
            List.of("datasets"),
            List.of("engine", "scoring"),
            List.of("experiments"),
            List.of("models"),
            List.of("privacy", "synthgen"),
            List.of("deployments"),
            List.of("studio", "reports"));

    private Modules() {}

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** {@code datasets} for {@code io.cupel.datasets.rest.DatasetsResource}. */
    static String moduleOf(JavaClass type) {
        return path(type).split("\\.")[0];
    }

    /** {@code rest} for the same class; empty for a class of the module's face. */
    static String insideOf(JavaClass type) {
        String path = path(type);
        int dot = path.indexOf('.');
        return dot < 0 ? "" : path.substring(dot + 1);
    }

    static int tierOf(JavaClass type) {
        for (int tier = 0; tier < TIERS.size(); tier++) {
            if (TIERS.get(tier).contains(moduleOf(type))) {
                return tier;
            }
        }
        throw new IllegalStateException("No tier for " + type.getName());
    }

    private static String path(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
