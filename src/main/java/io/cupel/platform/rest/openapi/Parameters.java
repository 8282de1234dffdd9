package io.cupel.platform.rest.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The path, query and header parameters of a handler, those of its bean parameters among them. */
final class Parameters {
    private static final Set<String> WHOLE_NUMBERS = Set.of("limit", "offset", "points");

    private Parameters() {}

    static List<Parameter> of(Method handler) {
        return Arrays.stream(handler.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofFields(parameter.getType())
                        : one(parameter, parameter.getType()).stream())
                .toList();
    }

    private static Stream<Parameter> ofFields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .sorted(Comparator.comparing(Field::getName))
                .flatMap(field -> one(field, field.getType()).stream());
    }

    private static Optional<Parameter> one(AnnotatedElement element, Class<?> type) {
        Optional<Parameter> path = Optional.ofNullable(element.getAnnotation(PathParam.class))
                .map(declared -> in(Parameter.In.PATH, declared.value(), pathSchema(type))
                        .required(true));
        Optional<Parameter> query = Optional.ofNullable(element.getAnnotation(QueryParam.class))
                .map(declared -> in(Parameter.In.QUERY, declared.value(), querySchema(declared.value(), type))
                        .description(describe(element)));
        Optional<Parameter> header = Optional.ofNullable(element.getAnnotation(HeaderParam.class))
                .map(declared -> in(Parameter.In.HEADER, declared.value(), Schemas.string()));
        return path.or(() -> query).or(() -> header);
    }

    private static Parameter in(Parameter.In place, String name, Schema schema) {
        return OASFactory.createParameter().name(name).in(place).schema(schema);
    }

    /** Typed ids are records. */
    private static Schema pathSchema(Class<?> type) {
        return type.isRecord() ? Schemas.string().format("uuid") : Schemas.string();
    }

    private static Schema querySchema(String name, Class<?> type) {
        if (type == List.class) {
            return OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(Schemas.string());
        }
        return WHOLE_NUMBERS.contains(name)
                ? OASFactory.createSchema().type(Schema.SchemaType.INTEGER)
                : Schemas.string();
    }

    private static String describe(AnnotatedElement element) {
        var declared = element.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return declared == null ? "" : declared.description();
    }
}
