package io.cupel.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.TableColumn;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.PrivacyTerms;
import io.cupel.deployments.persistence.LiveDeploymentRepository;
import io.cupel.models.ScoringModels;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.PolicyMasks;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.projects.domain.ProjectId;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.UnusableModelException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what a deployment is asked to do for privacy can be done. Joins the caller's transaction. */
@ApplicationScoped
public class PrivacyTermsCheck {
    private static final List<Object> POLICY = List.of("body", "privacy_policy_id");
    private static final List<Object> MAP = List.of("body", "privacy_column_map");
    private static final Pattern COLUMN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,49}");
    private static final Set<String> TYPES =
            Arrays.stream(PiiType.values()).map(Json::wireName).collect(Collectors.toCollection(LinkedHashSet::new));

    private final PolicyMasks policies;
    private final LiveDeploymentRepository deployments;
    private final DatasetTables tables;
    private final ScoringModels models;

    @Inject
    public PrivacyTermsCheck(
            PolicyMasks policies, LiveDeploymentRepository deployments, DatasetTables tables, ScoringModels models) {
        this.policies = policies;
        this.deployments = deployments;
        this.tables = tables;
        this.models = models;
    }

    /**
     * The policy stays as it is until the transaction ends.
     *
     * @throws InvalidInputException with every fault of the terms
     * @throws io.cupel.platform.error.DomainException {@link DeploymentError#POLICY_NOT_ACTIVE}
     */
    void check(ProjectId project, UUID model, PrivacyTerms terms) {
        List<Fault> faults = new ArrayList<>();
        Optional<PolicyStatus> status = Optional.empty();
        if (terms.policyId() != null) {
            status = policies.lock(new PolicyId(terms.policyId()), project);
            if (status.isEmpty()) {
                faults.add(new Fault(POLICY, "policy not found in project", "value_error"));
            }
        } else if (terms.anonymizeLogs() || terms.anonymizeResponse()) {
            faults.add(Fault.missing(POLICY));
        }
        if (terms.columnMap() != null) {
            checkMap(terms.columnMap(), model, faults);
        }
        InvalidInputException.throwIfAny(faults);
        if (status.filter(PolicyStatus.DRAFT::equals).isPresent()) {
            throw DeploymentError.POLICY_NOT_ACTIVE.exception();
        }
    }

    private void checkMap(JsonNode map, UUID model, List<Fault> faults) {
        Set<String> fields = fieldsOf(model);
        map.properties().forEach(entry -> {
            List<Object> loc = Fault.at(MAP, entry.getKey());
            JsonNode type = entry.getValue();
            if (!fields.contains(entry.getKey())) {
                faults.add(unknown(entry.getKey()));
            } else if (!type.isNull() && !type.isTextual()) {
                faults.add(Fault.notString(loc));
            } else if (type.isTextual() && !TYPES.contains(type.asText())) {
                faults.add(Fault.notAmong(loc, TYPES));
            }
        });
    }

    /** What is no column is submitted text, and stands in a location only if it looks like a name. */
    private static Fault unknown(String column) {
        List<Object> loc = COLUMN_NAME.matcher(column).matches() ? Fault.at(MAP, column) : MAP;
        return new Fault(loc, "column not found in the model or its training data", "value_error");
    }

    /** A model that cannot be loaded now is still known by its table. */
    private Set<String> fieldsOf(UUID model) {
        Set<String> fields = new HashSet<>();
        deployments
                .findTrainingTable(model)
                .flatMap(tables::find)
                .ifPresent(
                        table -> table.columns().stream().map(TableColumn::name).forEach(fields::add));
        try {
            models.find(new ModelId(model))
                    .ifPresent(known ->
                            known.features().stream().map(Feature::name).forEach(fields::add));
        } catch (UnusableModelException unloadable) {
            return fields;
        }
        return fields;
    }
}
