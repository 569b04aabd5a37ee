package nl.natuurpeil.policy.catalogue.shipped;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.adapter.yaml.CatalogueFiles;
import nl.natuurpeil.policy.catalogue.application.Release;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.rule.domain.Rule;

/** The release that comes with the service, each record in its newest version. */
final class Shipped {

    private static final List<CatalogueRecord> RECORDS = newest();

    private Shipped() {}

    private static List<CatalogueRecord> newest() {
        Map<String, CatalogueRecord> newest = CatalogueFiles.read("catalogue").entries().stream()
                .map(Release.Entry::record)
                .collect(Collectors.toMap(
                        record -> record.kind() + "/" + record.code(),
                        Function.identity(),
                        BinaryOperator.maxBy(comparing(CatalogueRecord::version))));
        return List.copyOf(newest.values());
    }

    static Stream<CatalogueRecord> records() {
        return RECORDS.stream();
    }

    static <T extends CatalogueRecord> List<T> all(Class<T> type) {
        return records().filter(type::isInstance).map(type::cast).toList();
    }

    static <T extends CatalogueRecord> T one(Class<T> type, String code) {
        return all(type).stream()
                .filter(record -> record.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + code));
    }

    static List<String> codes(Class<? extends CatalogueRecord> type) {
        return all(type).stream().map(CatalogueRecord::code).toList();
    }

    /** The rule of an obligation, which must be of the type. */
    static <R extends Rule> R rule(Class<R> type, String obligation) {
        return type.cast(one(Obligation.class, obligation).rule());
    }
}
