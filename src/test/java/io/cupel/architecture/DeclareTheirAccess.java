package io.cupel.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.cupel.platform.access.Public;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.rest.ApiResponse;
import jakarta.ws.rs.HttpMethod;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Exactly one of {@code @Public} and {@code @RequiresScope}, and what the OpenAPI document is made from. */
final class DeclareTheirAccess extends ArchCondition<JavaMethod> {
    static final DeclareTheirAccess RULE = new DeclareTheirAccess();

    private DeclareTheirAccess() {
        super("declare their access, their operation and their answer when they handle requests");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!isHandler(method)) {
            return;
        }
        if (method.isAnnotatedWith(Public.class) == method.isAnnotatedWith(RequiresScope.class)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " must declare one access"));
        }
        if (!method.isAnnotatedWith(Operation.class) || !method.isAnnotatedWith(ApiResponse.class)) {
            events.add(SimpleConditionEvent.violated(
                    method, method.getFullName() + " must carry @Operation and @ApiResponse"));
        }
    }

    private static boolean isHandler(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }
}
