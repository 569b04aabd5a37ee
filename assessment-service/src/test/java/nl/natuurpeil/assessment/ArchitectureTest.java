package nl.natuurpeil.assessment;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.natuurpeil.platform.testkit.HouseRules;

@AnalyzeClasses(packages = "nl.natuurpeil.assessment", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domain_is_plain_java = HouseRules.domainIsPlainJava();

    @ArchTest
    static final ArchRule application_knows_no_adapter = HouseRules.applicationKnowsNoAdapter();

    @ArchTest
    static final ArchRule rest_and_kafka_know_no_persistence = HouseRules.restAndKafkaKnowNoPersistence();

    @ArchTest
    static final ArchRule features_are_free_of_cycles = HouseRules.featuresAreFreeOfCycles("nl.natuurpeil.assessment");

    @ArchTest
    static final ArchRule no_field_injection = HouseRules.noFieldInjection();

    @ArchTest
    static final ArchRule domain_asks_no_clock = HouseRules.domainAsksNoClock();
}
