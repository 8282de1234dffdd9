package io.cupel.privacy.plan;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.CellFunction;
import io.cupel.privacy.transform.CellTransforms;
import io.cupel.privacy.transform.TypeRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What one call does to each kind of personal data; made when a kind is met, since a text holds few of many. For one thread. */
public final class KindFunctions {
    private final CellTransforms cells;
    private final Function<PiiType, Optional<TypeRule>> rules;
    private final Map<PiiType, Optional<CellFunction>> made = new EnumMap<>(PiiType.class);

    public KindFunctions(CellTransforms cells, Function<PiiType, Optional<TypeRule>> rules) {
        this.cells = cells;
        this.rules = rules;
    }

    /** Empty for a kind that stays as it is. */
    public Optional<CellFunction> of(PiiType type) {
        return made.computeIfAbsent(type, met -> rules.apply(met).map(cells::of));
    }
}
