package io.cupel.platform.rest.openapi;

import io.cupel.platform.access.Public;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.SessionOnly;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Describes one handler method. */
final class Operations {
    private final Schemas schemas;
    private final Answers answers;

    Operations(Schemas schemas) {
        this.schemas = schemas;
        this.answers = new Answers(schemas);
    }

    Operation of(Class<?> resource, Method handler, PathItem.HttpMethod verb) {
        var declared = handler.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (declared == null) {
            throw new IllegalStateException("No @Operation on " + handler);
        }
        Operation operation = OASFactory.createOperation()
                .operationId(declared.operationId())
                .summary(declared.summary())
                .description(description(handler, declared));
        Optional.ofNullable(resource.getAnnotation(Tag.class)).ifPresent(tag -> operation.addTag(tag.name()));
        Parameters.of(handler).forEach(operation::addParameter);
        Optional<RequestBody> body = body(handler);
        body.ifPresent(operation::requestBody);
        operation.responses(answers.of(handler, body.isPresent(), operation.getParameters() != null));
        operation.security(security(handler, verb));
        return operation;
    }

    private static String description(Method handler, org.eclipse.microprofile.openapi.annotations.Operation declared) {
        RequiresScope scope = handler.getAnnotation(RequiresScope.class);
        String access =
                scope == null ? "Public." : "Needs the scope `" + scope.value().wireName() + "`.";
        return (declared.description().isEmpty() ? declared.summary() + "." : declared.description()) + " " + access;
    }

    private Optional<RequestBody> body(Method handler) {
        ApiRequest request = handler.getAnnotation(ApiRequest.class);
        if (request != null) {
            return Optional.of(body(schemas.of(request.body()), request.mediaType()));
        }
        return Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .filter(parameter -> parameter.getType().isRecord() && parameter.getType() != Page.class)
                .findFirst()
                .map(parameter -> body(schemas.of(parameter.getParameterizedType()), "application/json"));
    }

    private static RequestBody body(Schema schema, String mediaType) {
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(mediaType, OASFactory.createMediaType().schema(schema)));
    }

    private static List<SecurityRequirement> security(Method handler, PathItem.HttpMethod verb) {
        if (handler.isAnnotationPresent(Public.class)) {
            return List.of();
        }
        SecurityRequirement session = OASFactory.createSecurityRequirement().addScheme("session");
        if (verb != PathItem.HttpMethod.GET && verb != PathItem.HttpMethod.HEAD) {
            session.addScheme("csrf");
        }
        SecurityRequirement bearer = OASFactory.createSecurityRequirement().addScheme("bearer");
        return handler.isAnnotationPresent(SessionOnly.class) ? List.of(session) : List.of(bearer, session);
    }
}
