package io.cupel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.Retry;

/** The dependency rules of the house. A rule that must change is changed here, with a reason. */
@AnalyzeClasses(packages = "io.cupel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("io.cupel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.cupel.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule otherModulesAreUsedThroughTheirFace =
            classes().that(not(resideInAPackage("io.cupel"))).should(UseOtherModulesThroughTheirFace.RULE);

    @ArchTest
    static final ArchRule modulesSeeOnlyLowerTiers = classes().should(SeeOnlyLowerTiers.RULE);

    @ArchTest
    static final ArchRule httpStaysInResources = noClasses()
            .that(not(resideInAnyPackage("io.cupel..rest..", "io.cupel.platform..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule entityManagersStayInPersistence = noClasses()
            .that(not(resideInAnyPackage("io.cupel..persistence..")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** It lets spaces beyond ASCII pass; {@code Filled} has the rule. */
    @ArchTest
    static final ArchRule blanksAreToldByOneRule =
            noClasses().should().dependOnClassesThat().areAssignableTo(NotBlank.class);

    @ArchTest
    static final ArchRule entitiesLiveInTheDomain =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("io.cupel..domain..");

    @ArchTest
    static final ArchRule resourcesOnlyTranslate = noClasses()
            .that()
            .resideInAPackage("io.cupel..rest..")
            .and(not(resideInAPackage("io.cupel.platform..")))
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("io.cupel.(*).persistence..")
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule retriesNeverRepeatInsideADoomedTransaction = methods()
            .that()
            .areAnnotatedWith(Retry.class)
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .andShould()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule foreignLibrariesHaveOneHome = classes().should(KeepForeignLibrariesAtHome.RULE);

    @ArchTest
    static final ArchRule whatComputesStaysPure = classes()
            .that()
            .resideInAnyPackage(StayPure.PACKAGES.toArray(String[]::new))
            .should(StayPure.RULE);

    @ArchTest
    static void purePackagesExist(JavaClasses classes) {
        StayPure.PACKAGES.forEach(
                name -> assertThat(classes.containPackage(name)).as(name).isTrue());
    }

    @ArchTest
    static final ArchRule everyHandlerDeclaresItsAccess = methods().should(DeclareTheirAccess.RULE);

    @ArchTest
    static final ArchTests handlersAreKnown = ArchTests.in(HandlerRules.class);

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO)(\\$.*)?")
            .orShould()
            .haveSimpleNameStartingWith("Base");

    @ArchTest
    static final ArchRule onlyTheLauncherWritesToTheConsole = noClasses()
            .that(not(resideInAnyPackage("io.cupel.launcher..", "io.cupel.enginenode..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .that(not(resideInAnyPackage("io.cupel.launcher..", "io.cupel.platform.time..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingWaitsByTheClock = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** EJB timers need a cluster store that this server has only with Hazelcast on; with one of them nothing deploys. */
    @ArchTest
    static final ArchRule schedulesUseTheManagedExecutor = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.ejb\\.(Schedule|Schedules|Timeout|Timer.*)");

    @ArchTest
    static final ArchRule loggersAreConstants = fields().that()
            .haveRawType(java.util.logging.Logger.class)
            .should()
            .beStatic()
            .andShould()
            .bePrivate()
            .andShould()
            .beFinal();
}
