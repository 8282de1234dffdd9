package io.cupel.platform.rest.binding;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from a JSON object, collecting faults instead of stopping at the first.
 *
 * <p>A record's compact constructor may set defaults for nulls and copy collections; it must not throw.
 */
public final class RecordBinder {
    private final ValueBinder values = new ValueBinder(this);
    private final ConstraintFaults constraints;

    public RecordBinder(Validator validator) {
        this.constraints = new ConstraintFaults(validator);
    }

    /** @throws InvalidInputException with every fault of the tree; each location starts with {@code loc} */
    public <T extends Record> T bind(Class<T> type, JsonNode tree, List<Object> loc) {
        List<Fault> faults = new ArrayList<>();
        T bound = bind(type, tree, loc, faults);
        InvalidInputException.throwIfAny(faults);
        if (bound == null) {
            throw new IllegalStateException("A record without faults was not bound: " + type.getName());
        }
        return bound;
    }

    <T extends Record> @Nullable T bind(Class<T> type, JsonNode tree, List<Object> loc, List<Fault> faults) {
        if (!tree.isObject()) {
            faults.add(Fault.notDict(loc));
            return null;
        }
        int earlier = faults.size();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(type, components[i], tree, loc, faults);
        }
        if (type.isAnnotationPresent(NoOtherKeys.class)) {
            UnknownKeys.check(components, tree, loc, faults);
        }
        if (faults.size() > earlier) {
            addAmongOthers(type, arguments, loc, faults);
            return null;
        }
        return construct(type, arguments);
    }

    private <T extends Record> void addAmongOthers(
            Class<T> type, @Nullable Object[] arguments, List<Object> parent, List<Fault> faults) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            List<Object> loc = Fault.at(parent, Json.wireName(name));
            if (faults.stream().noneMatch(fault -> fault.loc().equals(loc))) {
                faults.addAll(constraints.of(type, name, arguments[i], loc, AmongOthers.class));
            }
        }
    }

    private <T extends Record> @Nullable Object component(
            Class<T> type, RecordComponent component, JsonNode tree, List<Object> parent, List<Fault> faults) {
        String name = Json.wireName(component.getName());
        List<Object> loc = Fault.at(parent, name);
        JsonNode node = tree.path(name);
        int earlier = faults.size();
        Object value = component.getType() == Patch.class
                ? patch(component, node, loc, faults)
                : given(component.getGenericType(), node, loc, faults);
        if (faults.size() == earlier) {
            faults.addAll(constraints.of(type, component.getName(), value, loc));
        } else if (value instanceof Number nearest) {
            narrow(constraints.of(type, component.getName(), nearest, loc), faults);
        }
        return value;
    }

    /** A number beyond what its type can hold is beyond a limit of the component's own too, and that is what the client wants to know. */
    private static void narrow(List<Fault> broken, List<Fault> faults) {
        if (!broken.isEmpty()) {
            faults.remove(faults.size() - 1);
            faults.addAll(broken);
        }
    }

    private @Nullable Object given(Type type, JsonNode node, List<Object> loc, List<Fault> faults) {
        return node.isMissingNode() || node.isNull() ? null : values.bind(type, node, loc, faults);
    }

    private Patch<Object> patch(RecordComponent component, JsonNode node, List<Object> loc, List<Fault> faults) {
        Type held = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return new Patch<>(!node.isMissingNode(), given(held, node, loc, faults));
    }

    private static <T extends Record> T construct(Class<T> type, @Nullable Object[] arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException raised) {
            throw raised.getCause() instanceof RuntimeException own ? own : new IllegalStateException(raised);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Not a usable command record: " + type.getName(), impossible);
        }
    }
}
