package io.cupel.privacy.risk;

import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a quasi-identifier, numbered in their order; a missing one is the first. Says what a set of them is called and what it costs. */
final class Domain {
    /** A name that leaves every value possible. */
    static final String ANY = "*";

    private static final int MAX_LISTED = 4;
    private static final int MAX_ANCESTORS = 32;

    private final QuasiIdentifier column;
    private final List<@Nullable String> values;
    private final Map<@Nullable String, Integer> codes = new HashMap<>();
    /** How many values each coarser name stands for. */
    private final Map<String, Integer> covers = new HashMap<>();

    private final CodeAreas areas;

    Domain(QuasiIdentifier column, Collection<@Nullable String> distinct) {
        this.column = column;
        this.values = new ArrayList<>(distinct);
        this.areas = CodeAreas.of(distinct);
        values.sort(Comparator.nullsFirst(order()));
        for (int code = 0; code < values.size(); code++) {
            String value = values.get(code);
            codes.put(value, code);
            if (value != null) {
                path(value).forEach(name -> covers.merge(name, 1, Integer::sum));
            }
        }
    }

    /** Values of one branch of a hierarchy stand together. */
    private Comparator<String> order() {
        return switch (column.scale()) {
            case NUMBER -> Comparator.comparingDouble(Domain::number).thenComparing(Comparator.naturalOrder());
            case ORDERED_TEXT -> Comparator.naturalOrder();
            case OPAQUE -> Comparator.naturalOrder();
            case CATEGORY, CODE -> Comparator.comparing(value -> String.join("\0", path(value)));
        };
    }

    /** The value's code, or -1 when the domain does not hold it. */
    int code(@Nullable String value) {
        return codes.getOrDefault(value, -1);
    }

    /**
     * How much of the domain a class may be: 0 when its value is known, 1 when it can be any.
     *
     * @param present the codes in the class, not empty
     */
    double loss(BitSet present) {
        if (present.cardinality() == 1) {
            return 0;
        }
        int low = present.nextSetBit(0);
        int high = present.length() - 1;
        return switch (column.scale()) {
            case NUMBER -> values.get(low) == null ? 1 : width(low, high) / width(firstNumber(), values.size() - 1);
            case ORDERED_TEXT -> values.get(low) == null ? 1 : (double) (high - low) / (values.size() - 1);
            case OPAQUE -> 1;
            case CATEGORY, CODE -> isListed(present) ? (double) present.cardinality() / values.size() : named(present);
        };
    }

    /** How much there is to gain by a cut, as {@link #loss}; of opaque values little, since most cuts leave them unknown all the same. */
    double breadth(BitSet present) {
        double loss = loss(present);
        return column.scale() == Scale.OPAQUE && loss > 0 ? Double.MIN_VALUE : loss;
    }

    /** A name covers all values below it. */
    private double named(BitSet present) {
        int covered = covers.getOrDefault(commonAncestor(present), values.size());
        return (double) covered / values.size();
    }

    @Nullable
    String label(BitSet present) {
        String low = values.get(present.nextSetBit(0));
        String high = values.get(present.length() - 1);
        if (present.cardinality() == 1) {
            return low;
        }
        if (column.scale() == Scale.OPAQUE) {
            return ANY;
        }
        if (column.scale() == Scale.CATEGORY || column.scale() == Scale.CODE) {
            return isListed(present) ? listed(present) : commonAncestor(present);
        }
        if (low == null) {
            return ANY;
        }
        boolean plain = column.scale() == Scale.NUMBER && number(low) >= 0;
        return low + (plain ? "-" : " to ") + high;
    }

    /** Without a common name short sets are written out. */
    private boolean isListed(BitSet present) {
        boolean complete = present.cardinality() == values.size();
        return !complete
                && present.cardinality() <= MAX_LISTED
                && commonAncestor(present).equals(ANY)
                && values.get(present.nextSetBit(0)) != null;
    }

    private String listed(BitSet present) {
        return present.stream()
                .mapToObj(code -> String.valueOf(values.get(code)))
                .collect(Collectors.joining(" | "));
    }

    private String commonAncestor(BitSet present) {
        List<String> common = null;
        for (int code = present.nextSetBit(0); code >= 0; code = present.nextSetBit(code + 1)) {
            String value = values.get(code);
            if (value == null) {
                return ANY;
            }
            List<String> path = path(value);
            List<String> ancestors = path.subList(0, path.size() - 1);
            common = common == null ? ancestors : shared(common, ancestors);
        }
        return common == null || common.isEmpty() ? ANY : common.get(common.size() - 1);
    }

    private static List<String> shared(List<String> one, List<String> other) {
        int length = 0;
        while (length < one.size() && length < other.size() && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }

    /** From the coarsest name to the value. */
    private List<String> path(String value) {
        if (column.scale() == Scale.CODE) {
            return areas.of(value);
        }
        List<String> path = new ArrayList<>();
        String step = value;
        while (step != null && path.size() < MAX_ANCESTORS && !path.contains(step)) {
            path.add(step);
            step = column.parents().get(step);
        }
        Collections.reverse(path);
        return path;
    }

    private int firstNumber() {
        return values.get(0) == null ? 1 : 0;
    }

    private double width(int low, int high) {
        double width = number(String.valueOf(values.get(high))) - number(String.valueOf(values.get(low)));
        return width > 0 ? width : 1;
    }

    /** What is no number comes first. */
    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException other) {
            return Double.NEGATIVE_INFINITY;
        }
    }
}
