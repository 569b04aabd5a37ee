package nl.natuurpeil.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.natuurpeil.gateway.access.Access;
import nl.natuurpeil.gateway.access.AccessRules;
import nl.natuurpeil.gateway.access.Address;
import nl.natuurpeil.platform.testkit.HouseRules;

@AnalyzeClasses(packages = "nl.natuurpeil.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_are_free_of_cycles = HouseRules.featuresAreFreeOfCycles("nl.natuurpeil.gateway");

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor = HouseRules.noFieldInjection();

    @ArchTest
    static final ArchRule the_rule_table_is_plain_java = classes()
            .that()
            .belongToAnyOf(AccessRules.class, Access.class, Address.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "nl.natuurpeil.gateway.access..");

    @ArchTest
    static final ArchRule nothing_is_stored = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "jakarta.persistence..", "com.mongodb..", "nl.natuurpeil.platform..");
}
