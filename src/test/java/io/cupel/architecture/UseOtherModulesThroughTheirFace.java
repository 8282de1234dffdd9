package io.cupel.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Another module's top package, or a record, enum or event of its domain; the platform's packages are all face. */
final class UseOtherModulesThroughTheirFace extends ArchCondition<JavaClass> {
    static final UseOtherModulesThroughTheirFace RULE = new UseOtherModulesThroughTheirFace();

    private UseOtherModulesThroughTheirFace() {
        super("use other modules only through their top package, or records and enums of their domain");
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
        boolean value = inside.equals("domain") && (to.isRecord() || to.isEnum());
        return !own && !module.equals("platform") && !inside.isEmpty() && !value;
    }
}
