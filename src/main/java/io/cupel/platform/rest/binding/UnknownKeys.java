package io.cupel.platform.rest.binding;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.error.Fault;
import io.cupel.platform.rest.Json;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the keys of an object that a record does not have. */
final class UnknownKeys {
    /** A key is submitted text; only what looks like a field's name becomes part of a location. */
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,49}");

    private static final int MOST_REPORTED = 20;

    private UnknownKeys() {}

    static void check(RecordComponent[] components, JsonNode object, List<Object> loc, List<Fault> faults) {
        Set<String> known = Arrays.stream(components)
                .map(component -> Json.wireName(component.getName()))
                .collect(Collectors.toSet());
        int reported = 0;
        for (Iterator<String> keys = object.fieldNames(); keys.hasNext() && reported < MOST_REPORTED; ) {
            String key = keys.next();
            if (!known.contains(key)) {
                faults.add(fault(key, loc));
                reported++;
            }
        }
    }

    private static Fault fault(String key, List<Object> loc) {
        List<Object> place = FIELD_NAME.matcher(key).matches() ? Fault.at(loc, key) : loc;
        return new Fault(place, "extra fields not permitted", "value_error.extra");
    }
}
