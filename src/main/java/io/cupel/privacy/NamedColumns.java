package io.cupel.privacy;

import io.cupel.datasets.DatasetTable;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.domain.PolicySettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a policy's settings name. A policy is written before it is known which tables it will meet, so only a run can tell whether the
 * names are right; a wrong one must not pass for a column that nobody has to hide in.
 */
final class NamedColumns {
    private static final List<Object> SETTINGS = List.of("body", "settings");

    private NamedColumns() {}

    /** @throws InvalidInputException with every name that the table does not have, exactly as it is written */
    static void require(PolicySettings settings, DatasetTable table) {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(absent("quasi_identifiers", settings.quasiIdentifiers(), table));
        faults.addAll(absent("sensitive_columns", settings.sensitiveColumns(), table));
        InvalidInputException.throwIfAny(faults);
    }

    private static List<Fault> absent(String setting, @Nullable List<String> names, DatasetTable table) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; names != null && i < names.size(); i++) {
            if (table.find(names.get(i)).isEmpty()) {
                List<Object> loc = Fault.at(Fault.at(SETTINGS, setting), i);
                faults.add(absent(loc));
            }
        }
        return faults;
    }

    static Fault absent(List<Object> loc) {
        return new Fault(loc, "column not found in dataset", "value_error");
    }
}
