package nl.natuurpeil.assessment;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.natuurpeil.platform.testkit.ServiceRules;

/** The rooms of this service stay apart. */
@AnalyzeClasses(packages = "nl.natuurpeil.assessment", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ServiceRules.class);
}
