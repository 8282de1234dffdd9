package io.cupel.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What computes knows neither where its data is kept, nor who asks over HTTP, nor who makes and wires it. */
final class StayPure extends ArchCondition<JavaClass> {
    static final StayPure RULE = new StayPure();

    /** Packages that are parsers, measures, models and stores of their own; a new one enters here. */
    static final List<String> PACKAGES = List.of(
            "io.cupel.auth.secret",
            "io.cupel.datasets.ingest",
            "io.cupel.datasets.profile",
            "io.cupel.datasets.table",
            "io.cupel.scoring.domain",
            "io.cupel.scoring.explain",
            "io.cupel.scoring.input",
            "io.cupel.scoring.mojo",
            "io.cupel.privacy.calendar",
            "io.cupel.privacy.detect",
            "io.cupel.privacy.header",
            "io.cupel.privacy.mask",
            "io.cupel.privacy.profile",
            "io.cupel.privacy.risk",
            "io.cupel.privacy.scheme",
            "io.cupel.privacy.transform",
            "io.cupel.privacy.words",
            "io.cupel.deployments.inferencelog",
            "io.cupel.deployments.routing");

    private static final List<String> FOREIGN = List.of(
            "jakarta.persistence",
            "jakarta.transaction",
            "jakarta.ws.rs",
            "jakarta.servlet",
            "jakarta.enterprise",
            "jakarta.inject",
            "jakarta.annotation",
            "org.eclipse.microprofile");

    private StayPure() {
        super("know neither JPA nor HTTP nor CDI");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        FOREIGN.stream().anyMatch(dependency.getTargetClass().getPackageName()::startsWith))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
    }
}
