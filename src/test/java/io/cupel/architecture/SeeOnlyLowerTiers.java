package io.cupel.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

final class SeeOnlyLowerTiers extends ArchCondition<JavaClass> {
    static final SeeOnlyLowerTiers RULE = new SeeOnlyLowerTiers();

    private SeeOnlyLowerTiers() {
        super("see only modules of lower tiers");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!Modules.isOurs(type)) {
            return;
        }
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Modules.isOurs(dependency.getTargetClass()))
                .filter(dependency -> !isAllowed(type, dependency.getTargetClass()))
                .map(Dependency::getDescription)
                .forEach(description -> events.add(SimpleConditionEvent.violated(type, description)));
    }

    private static boolean isAllowed(JavaClass from, JavaClass to) {
        return Modules.moduleOf(from).equals(Modules.moduleOf(to)) || Modules.tierOf(to) < Modules.tierOf(from);
    }
}
