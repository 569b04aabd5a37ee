package nl.natuurpeil.platform.testkit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The house rules that every service with features of domain, application and adapters keeps; its architecture test
 * takes them in with {@code ArchTests.in(ServiceRules.class)}.
 */
public final class ServiceRules {

    @ArchTest
    static final ArchRule domain_is_plain_java = HouseRules.domainIsPlainJava();

    @ArchTest
    static final ArchRule application_knows_no_adapter = HouseRules.applicationKnowsNoAdapter();

    @ArchTest
    static final ArchRule rest_and_kafka_know_no_persistence = HouseRules.restAndKafkaKnowNoPersistence();

    @ArchTest
    static final ArchRule features_are_free_of_cycles = HouseRules.featuresAreFreeOfCycles("nl.natuurpeil.*");

    @ArchTest
    static final ArchRule no_field_injection = HouseRules.noFieldInjection();

    @ArchTest
    static final ArchRule domain_asks_no_clock = HouseRules.domainAsksNoClock();

    private ServiceRules() {}
}
