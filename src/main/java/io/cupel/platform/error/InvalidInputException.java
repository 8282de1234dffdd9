package io.cupel.platform.error;

import java.util.List;

/** Field validation failed: 422 with every fault found. */
public final class InvalidInputException extends RuntimeException {
    private final transient List<Fault> faults;

    public InvalidInputException(List<Fault> faults) {
        super(faults.size() + " faults in the request");
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("no fault, no failure");
        }
        this.faults = List.copyOf(faults);
    }

    public InvalidInputException(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Throws when there is a fault, else does nothing. */
    public static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
