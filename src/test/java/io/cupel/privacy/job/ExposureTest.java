package io.cupel.privacy.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PolicyTarget;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.plan.TransformPlan;
import io.cupel.privacy.risk.AttributeRoles;
import io.cupel.privacy.risk.QuasiIdentifier;
import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import io.cupel.privacy.risk.SensitiveAttribute;
import io.cupel.privacy.transform.CellTransform;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExposureTest {
    private static final List<QuasiIdentifier> ZIP = List.of(QuasiIdentifier.of("zip", Scale.CATEGORY));
    private static final List<SensitiveAttribute> ILLNESS = List.of(new SensitiveAttribute("illness", false));
    private static final PolicyTarget K = new PolicyTarget(3, null, null, null);
    private static final PolicyTarget L = new PolicyTarget(null, 2, null, null);
    private static final PolicyTarget T = new PolicyTarget(null, null, 0.1, null);
    private static final DatasetVersionId VERSION = new DatasetVersionId(UUID.randomUUID());
    private static final ProjectId PROJECT = ProjectId.next();
    private static final DatasetTable TABLE = new DatasetTable(
            VERSION,
            new DatasetId(UUID.randomUUID()),
            PROJECT,
            "patients",
            1,
            100,
            List.of(
                    column("born", "DATE"),
                    column("income", "DOUBLE"),
                    column("since", "DATE"),
                    column("note", "VARCHAR")));

    private static TableColumn column(String name, String storage) {
        return new TableColumn(name, ColumnType.CATEGORICAL, storage, 0, 50, List.of());
    }

    private static Exposure exposure(List<String> sensitive, CellTransform... changes) {
        PolicySettings settings = new PolicySettings(null, null, List.of("born"), sensitive, null);
        PolicyKeys keys = PolicyKeys.of(new byte[PolicyKeys.SECRET_BYTES]);
        TransformPlan plan =
                new TransformPlan(PrivacySessionId.next(), PROJECT, VERSION, List.of(), List.of(), keys, settings);
        return Exposure.of(plan, TABLE, List.of(changes));
    }

    private static CellTransform change(String column, Action action, boolean keepsType) {
        return new CellTransform(column, PiiType.INCOME, action, value -> value, keepsType);
    }

    @Test
    void numbersAndDaysCanBeNearEachOtherAndWordsCannot() {
        assertThat(exposure(List.of("income", "since", "note")).sensitive())
                .containsExactly(
                        new SensitiveAttribute("income", true),
                        new SensitiveAttribute("since", true),
                        new SensitiveAttribute("note", false));
    }

    @Test
    void numbersThatBecameRangesHaveNoOrderAnyMore() {
        assertThat(exposure(List.of("income"), change("income", Action.GENERALIZE, false))
                        .sensitive())
                .containsExactly(new SensitiveAttribute("income", false));
        assertThat(exposure(List.of("income"), change("income", Action.PSEUDONYMIZE, true))
                        .sensitive())
                .containsExactly(new SensitiveAttribute("income", true));
    }

    @Test
    void yearsKeepTheOrderOfTheirDays() {
        assertThat(exposure(List.of(), change("born", Action.GENERALIZE, false)).quasiIdentifiers())
                .containsExactly(QuasiIdentifier.of("born", Scale.ORDERED_TEXT));
    }

    @Test
    void aPostalCodeIsOneThoughItIsStoredAsANumber() {
        Map<String, PiiType> found = Map.of("income", PiiType.POSTAL_CODE);

        assertThat(AttributeRoles.quasiIdentifiers(TABLE.columns(), found))
                .containsExactly(QuasiIdentifier.of("income", Scale.CODE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENCRYPT", "HASH"})
    void whatOnlyAKeyCanReadHasNoRanges(Action action) {
        assertThat(exposure(List.of(), change("born", action, true)).quasiIdentifiers())
                .containsExactly(QuasiIdentifier.of("born", Scale.OPAQUE));
    }

    @Test
    void whatLeavesTheTableTellsNothing() {
        assertThat(exposure(List.of("income"), change("income", Action.SUPPRESS, true))
                        .sensitive())
                .isEmpty();
    }

    @Test
    void noTextMayTellWhatPeopleHideByWhileThereIsATarget() {
        List<Decision> decisions = List.of(
                decided("born", PiiType.DATE_OF_BIRTH),
                decided("note", PiiType.FREE_TEXT),
                decided("since", PiiType.CITY));

        assertThat(Exposure.kindsToHide(plan(decisions, null, K), TABLE))
                .contains(PiiType.DATE_OF_BIRTH, PiiType.AGE, PiiType.CITY, PiiType.STREET_ADDRESS, PiiType.POSTAL_CODE)
                .doesNotContain(PiiType.FREE_TEXT, PiiType.NAME, PiiType.EMAIL);
        assertThat(Exposure.kindsToHide(plan(decisions, List.of("born"), K), TABLE))
                .containsExactlyInAnyOrder(PiiType.DATE_OF_BIRTH, PiiType.AGE);
        assertThat(Exposure.kindsToHide(plan(decisions, null, null), TABLE)).isEmpty();
    }

    private static Decision decided(String column, PiiType type) {
        return new Decision(column, "VARCHAR", type, null, null, null, false);
    }

    private static TransformPlan plan(
            List<Decision> decisions, @Nullable List<String> quasi, @Nullable PolicyTarget target) {
        PolicyKeys keys = PolicyKeys.of(new byte[PolicyKeys.SECRET_BYTES]);
        PolicySettings settings = new PolicySettings(null, null, quasi, null, target);
        return new TransformPlan(PrivacySessionId.next(), PROJECT, VERSION, decisions, List.of(), keys, settings);
    }

    @Test
    void noTargetCanBeShownToBeMetWithoutQuasiIdentifiers() {
        Exposure nothing = new Exposure(List.of(), ILLNESS);

        assertThat(List.of(K, L, T)).noneMatch(nothing::canBeHeldAgainst);
    }

    @Test
    void diversityAndClosenessAreOfSensitiveColumns() {
        Exposure unspecified = new Exposure(ZIP, List.of());
        Exposure specified = new Exposure(ZIP, ILLNESS);

        assertThat(List.of(L, T)).noneMatch(unspecified::canBeHeldAgainst).allMatch(specified::canBeHeldAgainst);
    }

    @Test
    void sizesOfClassesNeedNoSensitiveColumn() {
        assertThat(new Exposure(ZIP, List.of()).canBeHeldAgainst(K)).isTrue();
    }
}
