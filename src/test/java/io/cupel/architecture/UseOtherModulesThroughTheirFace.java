package io.cupel.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/**
 * Another module's top package, or a value of its domain; the platform's packages are all face. Values are not only records
 * and enums: exceptions travel too, and so do the hot way's holders of arrays, which a record would expose. Entities never do.
 */
final class UseOtherModulesThroughTheirFace extends ArchCondition<JavaClass> {
    static final UseOtherModulesThroughTheirFace RULE = new UseOtherModulesThroughTheirFace();

    private UseOtherModulesThroughTheirFace() {
        super("use other modules only through their top package, or values of their domain");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Modules.isOurs(dependency.getTargetClass()))
                .filter(dependency -> reachesInside(type, dependency.getTargetClass()))
                .map(Dependency::getDescription)
                .forEach(description -> events.add(SimpleConditionEvent.violated(type, description)));
    }

    private static boolean reachesInside(JavaClass from, JavaClass to) {
        String module = Modules.moduleOf(to);
        String inside = Modules.insideOf(to);
        boolean own = module.equals(Modules.moduleOf(from));
        boolean value = inside.equals("domain") && !to.isAnnotatedWith(Entity.class);
        return !own && !module.equals("platform") && !inside.isEmpty() && !value;
    }
}
