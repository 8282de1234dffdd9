package io.cupel.privacy.transform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.ActionConfig.Encrypt;
import io.cupel.privacy.transform.ActionConfig.Generalize;
import io.cupel.privacy.transform.ActionConfig.Hash;
import io.cupel.privacy.transform.ActionConfig.Mask;
import io.cupel.privacy.transform.ActionConfig.Pseudonymize;
import io.cupel.privacy.transform.ActionConfig.Redact;
import io.cupel.privacy.transform.ActionConfig.Suppress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@code config} of a rule. */
public final class ActionConfigs {
    private final RecordBinder binder;

    public ActionConfigs(RecordBinder binder) {
        this.binder = binder;
    }

    /**
     * @param config the JSON as sent or stored; null and an empty object leave everything to the kind of data
     * @param loc where the config stands; each fault's place starts with it
     * @throws InvalidInputException with every fault: unknown keys, bad values, a granularity that the kind cannot have
     */
    public ActionConfig read(PiiType type, Action action, @Nullable JsonNode config, List<Object> loc) {
        ActionConfig read = bound(action, config, loc);
        if (read instanceof Generalize generalize) {
            InvalidInputException.throwIfAny(faults(type, generalize, loc));
        }
        return read;
    }

    /** For many kinds at once, each of which takes from it what {@linkplain #suiting suits} it. */
    public ActionConfig read(Action action, @Nullable JsonNode config, List<Object> loc) {
        ActionConfig read = bound(action, config, loc);
        if (read instanceof Generalize generalize) {
            InvalidInputException.throwIfAny(faults(generalize, loc));
        }
        return read;
    }

    private ActionConfig bound(Action action, @Nullable JsonNode config, List<Object> loc) {
        JsonNode tree = config == null || config.isNull() ? JsonNodeFactory.instance.objectNode() : config;
        return binder.bind(recordOf(action), tree, loc);
    }

    private static <T extends Record & ActionConfig> Class<T> recordOf(Action action) {
        Class<? extends ActionConfig> type = switch (action) {
            case REDACT -> Redact.class;
            case MASK -> Mask.class;
            case HASH -> Hash.class;
            case GENERALIZE -> Generalize.class;
            case PSEUDONYMIZE -> Pseudonymize.class;
            case ENCRYPT -> Encrypt.class;
            case SUPPRESS -> Suppress.class;
        };
        @SuppressWarnings("unchecked") // every implementation is a record
        Class<T> asRecord = (Class<T>) type;
        return asRecord;
    }

    private static List<Fault> faults(PiiType type, Generalize config, List<Object> loc) {
        List<Fault> faults = new ArrayList<>();
        List<Granularity> permitted = Generalization.permitted(type);
        if (config.to() != null && !permitted.contains(config.to())) {
            faults.add(Fault.notAmong(
                    Fault.at(loc, "to"), permitted.stream().map(Json::wireName).toList()));
        }
        faults.addAll(faults(config, loc));
        return faults;
    }

    private static List<Fault> faults(Generalize config, List<Object> loc) {
        Map<String, String> groups = config.groups();
        boolean isEmpty = config.to() == Granularity.HIERARCHY && (groups == null || groups.isEmpty());
        return isEmpty ? List.of(Fault.missing(Fault.at(loc, "groups"))) : List.of();
    }

    /** The settings of one rule for many kinds, as one of them takes them: a granularity that it cannot have is left to the kind. */
    public static ActionConfig suiting(PiiType type, ActionConfig config) {
        if (config instanceof Generalize asked
                && asked.to() != null
                && !Generalization.permitted(type).contains(asked.to())) {
            return new Generalize(null, asked.width(), asked.length(), asked.groups(), asked.other(), asked.dayFirst());
        }
        return config;
    }
}
