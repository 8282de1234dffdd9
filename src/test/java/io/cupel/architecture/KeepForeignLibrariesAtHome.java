package io.cupel.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;

/** Each library is known to few packages, so that it can be replaced there. */
final class KeepForeignLibrariesAtHome extends ArchCondition<JavaClass> {
    static final KeepForeignLibrariesAtHome RULE = new KeepForeignLibrariesAtHome();

    /** Package prefix of the library, and the prefixes of ours that may import it. */
    private static final Map<String, List<String>> HOMES = Map.of(
            "hex.genmodel", List.of("io.cupel.scoring"),
            "water", List.of("io.cupel.enginenode"),
            "org.duckdb", List.of("io.cupel.datasets"),
            "de.siegmar.fastcsv", List.of("io.cupel.datasets"),
            "org.apache.commons.fileupload2", List.of("io.cupel.datasets.rest"),
            "org.bouncycastle",
                    List.of("io.cupel.auth.secret", "io.cupel.privacy.scheme", "io.cupel.privacy.transform"),
            "org.flywaydb", List.of("io.cupel.platform.persistence"),
            "io.zonky", List.of("io.cupel.launcher"),
            "fish.payara.micro", List.of("io.cupel.launcher"),
            "jakarta.mail", List.of("io.cupel.platform.mail"));

    private KeepForeignLibrariesAtHome() {
        super("import foreign libraries only where they are at home");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf()
                .forEach(dependency -> HOMES.forEach((library, homes) -> {
                    boolean uses = dependency.getTargetClass().getPackageName().startsWith(library + ".")
                            || dependency.getTargetClass().getPackageName().equals(library);
                    if (uses
                            && homes.stream()
                                    .noneMatch(home -> type.getPackageName().startsWith(home))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }));
    }
}
