package io.cupel.platform.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.Patch;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Schemas of records as they look on the wire. Each record becomes one component, referred to by name. */
final class Schemas {
    private final Map<String, Schema> components = new LinkedHashMap<>();
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();

    Components components() {
        Components all = OASFactory.createComponents();
        components.forEach(all::addSchema);
        return all;
    }

    /** A reference to the component of that name, which {@code schema} defines the first time. */
    Schema named(String name, Schema schema) {
        components.putIfAbsent(name, schema);
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    static Schema string() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }

    static Schema list(Schema items) {
        return OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(items);
    }

    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isEnum()) {
            return constants(raw);
        }
        if (raw.isArray()) {
            return list(of(raw.getComponentType()));
        }
        return scalar(raw);
    }

    private Schema container(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return list(of(arguments[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return object().additionalPropertiesSchema(of(arguments[1]));
        }
        if (raw == Patch.class) {
            return of(arguments[0]);
        }
        return of(raw);
    }

    private Schema record(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("Two records share the schema name " + name + ": " + owner + ", " + type);
        }
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + name);
        if (owner != null) {
            return reference;
        }
        Schema schema = object();
        components.put(name, schema);
        for (RecordComponent component : type.getRecordComponents()) {
            String field = Json.wireName(component.getName());
            Field declared = declared(type, component);
            schema.addProperty(field, property(component, declared));
            if (isRequired(declared)) {
                schema.addRequired(field);
            }
        }
        return reference;
    }

    /** Constraints do not stand on components, only on what is made of them. */
    private static Field declared(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("Every component has a field", impossible);
        }
    }

    private Schema property(RecordComponent component, Field declared) {
        Schema schema = of(component.getGenericType());
        boolean isPatch = component.getType() == Patch.class;
        if (schema.getRef() == null) {
            constrain(schema, isPatch ? heldBy(component) : declared);
        }
        return isPatch || isNullable(component) ? orNull(schema) : schema;
    }

    /**
     * A null counts only beside a type, and where values are listed only as one of them. Beside a reference nothing counts, and around it an
     * {@code allOf} can but narrow, so that null is the other choice: OpenAPI 3.0.3, and its proposal to clarify nullable. Where no type is
     * said, null is a value like any other.
     */
    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().oneOf(List.of(schema, onlyNull()));
        }
        if (schema.getType() == null) {
            return schema;
        }
        if (schema.getEnumeration() != null) {
            List<@Nullable Object> values = new ArrayList<>(schema.getEnumeration());
            values.add(null);
            schema.enumeration(values);
        }
        return schema.nullable(true);
    }

    private static Schema onlyNull() {
        return object().nullable(true).enumeration(Collections.singletonList(null));
    }

    private static AnnotatedElement heldBy(RecordComponent patch) {
        return ((AnnotatedParameterizedType) patch.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
    }

    private static void constrain(Schema schema, AnnotatedElement component) {
        Size size = component.getAnnotation(Size.class);
        if (size != null && schema.getType() == Schema.SchemaType.STRING) {
            schema.minLength(size.min() == 0 ? null : size.min()).maxLength(size.max());
        }
        if (size != null && schema.getType() == Schema.SchemaType.ARRAY) {
            schema.minItems(size.min() == 0 ? null : size.min()).maxItems(size.max());
        }
        if (component.isAnnotationPresent(Email.class)) {
            schema.format("email");
        }
        Optional.ofNullable(component.getAnnotation(Min.class))
                .ifPresent(min -> schema.minimum(BigDecimal.valueOf(min.value())));
        Optional.ofNullable(component.getAnnotation(Max.class))
                .ifPresent(max -> schema.maximum(BigDecimal.valueOf(max.value())));
    }

    /** Commands mark what they demand; in views everything that cannot be null is always there. */
    private static boolean isRequired(Field component) {
        return Stream.of(NotNull.class, NotEmpty.class).anyMatch(component::isAnnotationPresent)
                || component.getType().isPrimitive();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema constants(Class<?> type) {
        List<Object> names = Arrays.stream(type.getEnumConstants())
                .<Object>map(constant -> Json.wireName((Enum<?>) constant))
                .toList();
        return string().enumeration(names);
    }

    private static Schema scalar(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return string();
        }
        if (type == UUID.class) {
            return string().format("uuid");
        }
        if (type == Instant.class) {
            return string().format("date-time");
        }
        if (type == InputStream.class) {
            return string().format("binary");
        }
        if (type == boolean.class || type == Boolean.class) {
            return OASFactory.createSchema().type(Schema.SchemaType.BOOLEAN);
        }
        return type == JsonNode.class || type == Object.class ? OASFactory.createSchema() : number(type);
    }

    private static Schema number(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int32");
        }
        if (type == long.class || type == Long.class) {
            return OASFactory.createSchema().type(Schema.SchemaType.INTEGER).format("int64");
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return OASFactory.createSchema().type(Schema.SchemaType.NUMBER);
        }
        // A JSON tree of Jackson's or an interface: any value.
        return OASFactory.createSchema();
    }
}
