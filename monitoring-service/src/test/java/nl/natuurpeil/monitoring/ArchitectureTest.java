package nl.natuurpeil.monitoring;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.natuurpeil.platform.testkit.HouseRules;

/** The rooms of this service stay apart. */
@AnalyzeClasses(packages = "nl.natuurpeil.monitoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DOMAIN = HouseRules.domainIsPlainJava();

    @ArchTest
    static final ArchRule APPLICATION = HouseRules.applicationKnowsNoAdapter();

    @ArchTest
    static final ArchRule ADAPTERS = HouseRules.restAndKafkaKnowNoPersistence();

    @ArchTest
    static final ArchRule FEATURES = HouseRules.featuresAreFreeOfCycles("nl.natuurpeil.monitoring");

    @ArchTest
    static final ArchRule INJECTION = HouseRules.noFieldInjection();

    @ArchTest
    static final ArchRule CLOCK = HouseRules.domainAsksNoClock();
}
