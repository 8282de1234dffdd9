package io.cupel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.cupel.platform.access.Public;
import io.cupel.platform.ratelimit.RateLimited;
import jakarta.ws.rs.Consumes;
import java.lang.annotation.Annotation;
import java.util.List;

/** Who may call without a credential, and how often, is decided here: a handler that joins or leaves changes this list. */
final class HandlerRules {
    private HandlerRules() {}

    @ArchTest
    static void whatEverybodyMayCall(JavaClasses classes) {
        assertThat(handlers(classes, Public.class))
                .containsExactlyInAnyOrder(
                        "AuthResource.register",
                        "AuthResource.logIn",
                        "AuthResource.forgotPassword",
                        "AuthResource.resetPassword",
                        "AuthResource.verifyEmail",
                        "FilesResource.download",
                        "FilesResource.describe",
                        "PingResource.ping");
    }

    @ArchTest
    static void whatIsLimited(JavaClasses classes) {
        assertThat(handlers(classes, RateLimited.class))
                .containsExactlyInAnyOrder(
                        "AuthResource.register",
                        "AuthResource.logIn",
                        "AuthResource.forgotPassword",
                        "ModelPredictResource.predict",
                        "PredictResource.predict");
    }

    @ArchTest
    static final ArchRule credentialsComeBeforeMediaTypes = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("io.cupel.platform..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Consumes.class)
            .because("JAX-RS compares media types before any filter runs");

    private static List<String> handlers(JavaClasses classes, Class<? extends Annotation> mark) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(mark))
                .map(HandlerRules::name)
                .toList();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
