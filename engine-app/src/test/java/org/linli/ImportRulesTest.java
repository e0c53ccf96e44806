package org.linli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Who may import what, and the habits that a reviewer would otherwise have to watch for. */
class ImportRulesTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.linli");

    @Test
    void modulesImportOnlyRootsOfFloorsBelow() {
        check(classes().should(Floors.importOnlyFromFloorsBelow()));
    }

    @Test
    void theEngineStaysBehindItsDoor() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.linli.workflow..", "org.linli.*.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("a maintained successor of the engine must be a rename away"));
    }

    @Test
    void shiroStaysInSecurity() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.linli.security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.shiro.."));
    }

    @Test
    void codesAreDrawnInDocuments() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.linli.documents..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.zxing.."));
    }

    @Test
    void quartzStaysInJobs() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.linli.*.job..", "org.linli.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz.."));
    }

    @Test
    void jobsAndPagesDoNotTouchTheTables() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.linli.*.job..", "org.linli.*.web..", "org.linli.*.process..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.linli..")
                        .and(JavaClass.Predicates.simpleNameEndingWith("Mapper")))
                .because("a mapper belongs to the service beside it"));
    }

    @Test
    void servicesDoNotKnowTheirPagesAndJobs() {
        check(noClasses()
                .that()
                .resideInAPackage("org.linli.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.linli.*.web..", "org.linli.*.job.."));
    }

    @Test
    void mappersAreSeenByTheirPackageOnly() {
        check(classes()
                .that()
                .areAnnotatedWith("org.apache.ibatis.annotations.Mapper")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Mapper"));
    }

    @Test
    void controllersAreSeenByTheirWebPackageOnly() {
        check(classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("org.linli.*.web.."));
    }

    @Test
    void timeComesFromTheClock() {
        check(classes().should(askOnlyTheClockForTheTime()));
    }

    @Test
    void useCasesOpenTheTransactions() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("UseCaseService")
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("UseCaseService keeps a refusal from marking the caller's transaction for rollback"));
        check(noMethods().should().beAnnotatedWith(Transactional.class));
    }

    @Test
    void whatABeanNeedsComesThroughItsConstructor() {
        check(fields().should().notBeAnnotatedWith(Autowired.class));
        check(methods().should().notBeAnnotatedWith(Autowired.class));
    }

    /** A rule whose subject does not exist yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static ArchCondition<JavaClass> askOnlyTheClockForTheTime() {
        return new ArchCondition<>("take the time from an injected java.time.Clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (READS_THE_MACHINES_CLOCK.test(access)) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_MACHINES_CLOCK =
            DescribedPredicate.describe("reads the machine's clock", access -> {
                var owner = access.getTargetOwner();
                var name = access.getName();
                boolean clockGiven = access.getTarget().getFullName().contains("(" + Clock.class.getName() + ")");
                if (owner.isAssignableTo(Temporal.class)) {
                    return name.equals("now") && !clockGiven;
                }
                if (owner.isEquivalentTo(Clock.class)) {
                    return name.startsWith("system")
                            && !Floors.module(access.getOriginOwner()).equals("shared");
                }
                return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                        || access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
            });
}
