package io.cupel.platform.rest.binding;

import io.cupel.platform.error.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bean Validation's verdict on one component, in the contract's terms. */
final class ConstraintFaults {
    private final Validator validator;

    ConstraintFaults(Validator validator) {
        this.validator = validator;
    }

    /** The faults of {@code value} by the constraints of the groups, or of no group; at most one for each place: the first would only be said again in other words. */
    List<Fault> of(Class<?> type, String component, @Nullable Object value, List<Object> loc, Class<?>... groups) {
        return validator.validateValue(type, component, value, groups).stream()
                .map(violation -> fault(violation, within(loc, violation)))
                .sorted((a, b) -> a.type().compareTo(b.type()))
                .filter(new FirstOfEachPlace())
                .toList();
    }

    private static List<Object> within(List<Object> loc, ConstraintViolation<?> violation) {
        List<Object> place = loc;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = Fault.at(place, node.getIndex());
            }
        }
        return place;
    }

    private static Fault fault(ConstraintViolation<?> violation, List<Object> loc) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Object value = violation.getInvalidValue();
        if (value == null || constraint instanceof NotNull) {
            return Fault.missing(loc);
        }
        if (constraint instanceof NotEmpty || constraint instanceof Filled) {
            return Fault.tooShort(loc, 1);
        }
        if (constraint instanceof Email) {
            return Fault.notEmail(loc);
        }
        if (constraint instanceof Min min) {
            return Fault.notAtLeast(loc, min.value());
        }
        if (constraint instanceof Max max) {
            return Fault.notAtMost(loc, max.value());
        }
        return constraint instanceof Size size ? size(size, value, loc) : other(violation, loc);
    }

    private static Fault size(Size size, Object value, List<Object> loc) {
        if (value instanceof CharSequence text) {
            return text.length() < size.min() ? Fault.tooShort(loc, size.min()) : Fault.tooLong(loc, size.max());
        }
        int count = value instanceof Collection<?> items ? items.size() : Integer.MAX_VALUE;
        return count < size.min() ? Fault.notAtLeast(loc, size.min()) : Fault.notAtMost(loc, size.max());
    }

    /** A constraint of a module's own: its message is the text, and must not repeat the value. */
    private static Fault other(ConstraintViolation<?> violation, List<Object> loc) {
        return new Fault(loc, violation.getMessage(), "value_error");
    }
}
