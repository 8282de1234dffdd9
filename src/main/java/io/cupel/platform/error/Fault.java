package io.cupel.platform.error;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One fault of a request, as the 422 list form shows it.
 *
 * @param loc where: {@code body}, {@code query}, {@code path} or {@code header}, then field names and list indexes
 */
public record Fault(List<Object> loc, String msg, String type) {
    public Fault {
        loc = List.copyOf(loc);
    }

    /** The location of a field below {@code parent}. */
    public static List<Object> at(List<Object> parent, Object step) {
        List<Object> loc = new ArrayList<>(parent);
        loc.add(step);
        return List.copyOf(loc);
    }

    public static Fault missing(List<Object> loc) {
        return new Fault(loc, "field required", "value_error.missing");
    }

    public static Fault notEmail(List<Object> loc) {
        return new Fault(loc, "value is not a valid email address", "value_error.email");
    }

    public static Fault notInteger(List<Object> loc) {
        return new Fault(loc, "value is not a valid integer", "type_error.integer");
    }

    public static Fault notFloat(List<Object> loc) {
        return new Fault(loc, "value is not a valid float", "type_error.float");
    }

    public static Fault notBoolean(List<Object> loc) {
        return new Fault(loc, "value could not be parsed to a boolean", "type_error.bool");
    }

    public static Fault notString(List<Object> loc) {
        return new Fault(loc, "str type expected", "type_error.str");
    }

    public static Fault unstorableString(List<Object> loc) {
        return new Fault(loc, "str must not contain NUL or unpaired surrogates", "type_error.str");
    }

    public static Fault notUuid(List<Object> loc) {
        return new Fault(loc, "value is not a valid uuid", "type_error.uuid");
    }

    public static Fault notDict(List<Object> loc) {
        return new Fault(loc, "value is not a valid dict", "type_error.dict");
    }

    public static Fault notList(List<Object> loc) {
        return new Fault(loc, "value is not a valid list", "type_error.list");
    }

    public static Fault notAtLeast(List<Object> loc, Object limit) {
        return new Fault(loc, "ensure this value is greater than or equal to " + limit, "value_error.number.not_ge");
    }

    public static Fault notAtMost(List<Object> loc, Object limit) {
        return new Fault(loc, "ensure this value is less than or equal to " + limit, "value_error.number.not_le");
    }

    public static Fault tooShort(List<Object> loc, int limit) {
        return new Fault(
                loc, "ensure this value has at least " + limit + " characters", "value_error.any_str.min_length");
    }

    public static Fault tooLong(List<Object> loc, int limit) {
        return new Fault(
                loc, "ensure this value has at most " + limit + " characters", "value_error.any_str.max_length");
    }

    /** @param permitted none where the field itself is of no use */
    public static Fault notAmong(List<Object> loc, Collection<String> permitted) {
        String names = permitted.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        String shown = names.isEmpty() ? "none" : names;
        return new Fault(loc, "value is not a valid enumeration member; permitted: " + shown, "type_error.enum");
    }
}
