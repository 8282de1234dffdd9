package io.cupel.scoring.input;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/** The faults of one body. Stops collecting where nobody reads on: ten thousand wrong rows are told by their first hundred faults. */
final class InputFaults {
    private static final int MAX_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>(0);

    void add(Fault fault) {
        if (faults.size() < MAX_FAULTS) {
            faults.add(fault);
        }
    }

    void throwIfAny() {
        InvalidInputException.throwIfAny(faults);
    }
}
