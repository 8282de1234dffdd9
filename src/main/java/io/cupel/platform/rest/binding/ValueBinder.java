package io.cupel.platform.rest.binding;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.error.Fault;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns one JSON value into a Java value of a given type, or into a fault. Never guesses: {@code "5"} is no number. */
final class ValueBinder {
    /** Digits. */
    private static final int LONGEST_LONG = 19;

    private final RecordBinder records;

    ValueBinder(RecordBinder records) {
        this.records = records;
    }

    @Nullable
    Object bind(Type type, JsonNode node, List<Object> loc, List<Fault> faults) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, node, loc, faults);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return records.bind(raw.asSubclass(Record.class), node, loc, faults);
        }
        if (raw.isEnum()) {
            return constant(raw, node, loc, faults);
        }
        if (raw == JsonNode.class || raw == Object.class) {
            StoredText.check(node, loc, faults);
            return raw == JsonNode.class ? node : Json.MAPPER.convertValue(node, Object.class);
        }
        return scalar(raw, node, loc, faults);
    }

    private @Nullable Object scalar(Class<?> type, JsonNode node, List<Object> loc, List<Fault> faults) {
        if (type == String.class) {
            return text(node, loc, faults);
        }
        if (type == Integer.class || type == Long.class) {
            return integer(type, node, loc, faults);
        }
        if (type == Double.class) {
            return number(node, loc, faults);
        }
        if (type == Boolean.class) {
            return node.isBoolean() ? (Object) node.booleanValue() : fault(Fault.notBoolean(loc), faults);
        }
        if (type == UUID.class) {
            boolean sound = node.isTextual() && QueryIds.isUuid(node.textValue());
            return sound ? UUID.fromString(node.textValue()) : fault(Fault.notUuid(loc), faults);
        }
        if (type == Instant.class) {
            return instant(node, loc, faults);
        }
        throw new IllegalStateException("No binding for " + type.getName());
    }

    private static @Nullable String text(JsonNode node, List<Object> loc, List<Fault> faults) {
        if (!node.isTextual()) {
            faults.add(Fault.notString(loc));
            return null;
        }
        StoredText.check(node, loc, faults);
        return node.textValue();
    }

    private static @Nullable Object integer(Class<?> type, JsonNode node, List<Object> loc, List<Fault> faults) {
        boolean isWhole = node.isIntegralNumber()
                || (node.isNumber() && node.decimalValue().stripTrailingZeros().scale() <= 0);
        if (!isWhole) {
            return fault(Fault.notInteger(loc), faults);
        }
        return type == Long.class
                ? (Object) within(Long.MIN_VALUE, Long.MAX_VALUE, node.decimalValue(), loc, faults)
                : (Object) (int) within(Integer.MIN_VALUE, Integer.MAX_VALUE, node.decimalValue(), loc, faults);
    }

    /** The number, or beside a fault the nearest that there is. Nothing expands the exponent: {@code 1e999999999} must not become a billion digits. */
    private static long within(long min, long max, BigDecimal value, List<Object> loc, List<Fault> faults) {
        if (isBelow(min, value)) {
            faults.add(Fault.notAtLeast(loc, min));
            return min;
        }
        if (isBelow(-max, value.negate())) {
            faults.add(Fault.notAtMost(loc, max));
            return max;
        }
        return value.longValueExact();
    }

    private static boolean isBelow(long min, BigDecimal value) {
        boolean isEndless = (long) value.precision() - value.scale() > LONGEST_LONG;
        return isEndless ? value.signum() < 0 : value.compareTo(BigDecimal.valueOf(min)) < 0;
    }

    private static @Nullable Object number(JsonNode node, List<Object> loc, List<Fault> faults) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            return fault(Fault.notFloat(loc), faults);
        }
        return node.doubleValue();
    }

    private static @Nullable Object instant(JsonNode node, List<Object> loc, List<Fault> faults) {
        try {
            if (node.isTextual()) {
                return OffsetDateTime.parse(node.textValue()).toInstant();
            }
        } catch (DateTimeException unreadable) {
            return fault(notDatetime(loc), faults);
        }
        return fault(notDatetime(loc), faults);
    }

    private static Fault notDatetime(List<Object> loc) {
        return new Fault(loc, "invalid datetime format", "value_error.datetime");
    }

    private static @Nullable Object constant(Class<?> type, JsonNode node, List<Object> loc, List<Fault> faults) {
        Enum<?>[] constants = (Enum<?>[]) type.getEnumConstants();
        for (Enum<?> constant : constants) {
            if (node.isTextual() && constant.name().toLowerCase(Locale.ROOT).equals(node.textValue())) {
                return constant;
            }
        }
        return fault(
                Fault.notAmong(loc, Arrays.stream(constants).map(Json::wireName).toList()), faults);
    }

    private @Nullable Object collection(ParameterizedType type, JsonNode node, List<Object> loc, List<Fault> faults) {
        if (type.getRawType() == List.class) {
            return list(type.getActualTypeArguments()[0], node, loc, faults);
        }
        if (type.getRawType() == Map.class) {
            return map(type.getActualTypeArguments()[1], node, loc, faults);
        }
        throw new IllegalStateException("No binding for " + type);
    }

    private @Nullable List<@Nullable Object> list(Type element, JsonNode node, List<Object> loc, List<Fault> faults) {
        if (!node.isArray()) {
            faults.add(Fault.notList(loc));
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(bind(element, node.get(i), Fault.at(loc, i), faults));
        }
        return values;
    }

    private @Nullable Map<String, @Nullable Object> map(
            Type value, JsonNode node, List<Object> loc, List<Fault> faults) {
        if (!node.isObject()) {
            faults.add(Fault.notDict(loc));
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            // A key is submitted text: it is checked, but never becomes part of a location that is echoed.
            StoredText.checkText(field.getKey(), loc, faults);
            values.put(field.getKey(), bind(value, field.getValue(), loc, faults));
        });
        return values;
    }

    private static @Nullable Object fault(Fault fault, List<Fault> faults) {
        faults.add(fault);
        return null;
    }
}
