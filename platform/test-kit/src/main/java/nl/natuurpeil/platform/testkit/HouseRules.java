package nl.natuurpeil.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rules that keep the rooms of every service apart; each service's architecture test runs those that fit it. */
public final class HouseRules {

    private HouseRules() {}

    /** Domain classes are plain Java; the trend library counts as such. */
    public static ArchRule domainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..domain..", "java..", "org.jspecify..", "nl.natuurpeil.trend..")
                .allowEmptyShould(true);
    }

    /** Use cases know the domain and their ports, no framework but the injection and transaction annotations. */
    public static ArchRule applicationKnowsNoAdapter() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..adapter..",
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.apache.kafka..")
                .allowEmptyShould(true);
    }

    /** One way of talking to the world does not lean on another. */
    public static ArchRule restAndKafkaKnowNoPersistence() {
        return noClasses()
                .that()
                .resideInAnyPackage("..adapter.rest..", "..adapter.kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..adapter.persistence..")
                .allowEmptyShould(true);
    }

    /** Features may use each other in one direction only. */
    public static ArchRule featuresAreFreeOfCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..").should().beFreeOfCycles();
    }

    /** Dependencies come through the constructor. */
    public static ArchRule noFieldInjection() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("nl.natuurpeil..")
                .should()
                .notBeAnnotatedWith("jakarta.inject.Inject");
    }

    /** Time and identifiers are given, so that a test can give others. */
    public static ArchRule domainAsksNoClock() {
        return noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..application..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .allowEmptyShould(true);
    }
}
