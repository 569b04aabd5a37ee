package nl.natuurpeil.policy;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.natuurpeil.platform.testkit.HouseRules;

@AnalyzeClasses(packages = "nl.natuurpeil.policy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN = HouseRules.domainIsPlainJava();

    @ArchTest
    static final ArchRule APPLICATION = HouseRules.applicationKnowsNoAdapter();

    @ArchTest
    static final ArchRule ADAPTERS = HouseRules.restAndKafkaKnowNoPersistence();

    @ArchTest
    static final ArchRule FEATURES = HouseRules.featuresAreFreeOfCycles("nl.natuurpeil.policy");

    @ArchTest
    static final ArchRule INJECTION = HouseRules.noFieldInjection();

    @ArchTest
    static final ArchRule CLOCK = HouseRules.domainAsksNoClock();
}
