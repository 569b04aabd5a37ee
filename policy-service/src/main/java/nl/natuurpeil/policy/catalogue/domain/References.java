package nl.natuurpeil.policy.catalogue.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.natuurpeil.policy.rule.domain.ClassAtLeast;

/** What must hold between the records of one release: each is there once at any time, and what it names exists. */
public final class References {

    /** A record that refers to something that is not there, or must not be. */
    public record Broken(CatalogueRecord record, String sentence) {}

    private final Map<Reference, List<CatalogueRecord>> known = new HashMap<>();
    private final Set<Reference> unread;
    private final List<Broken> broken = new ArrayList<>();

    private References(Set<Reference> unread) {
        this.unread = Set.copyOf(unread);
    }

    /**
     * Returns everything that does not hold.
     *
     * @param unread records that are there but could not be read; what refers to them is not to blame
     */
    public static List<Broken> check(Collection<CatalogueRecord> records, Set<Reference> unread) {
        var references = new References(unread);
        records.forEach(references::register);
        records.forEach(references::check);
        return List.copyOf(references.broken);
    }

    private void register(CatalogueRecord record) {
        var versions = known.computeIfAbsent(new Reference(record.kind(), record.code()), _ -> new ArrayList<>());
        versions.forEach(earlier -> mustBeApart(earlier, record));
        versions.add(record);
    }

    private void mustBeApart(CatalogueRecord earlier, CatalogueRecord later) {
        var name = later.kind().word() + " " + later.code();
        if (earlier.version() == later.version()) {
            broken.add(new Broken(later, name + " is there twice"));
        } else if (earlier.validity().overlaps(later.validity())) {
            broken.add(new Broken(
                    later, "versions " + earlier.version() + " and " + later.version() + " of " + name + " overlap"));
        } else if ((earlier.version() < later.version())
                != earlier.validity().since().isBefore(later.validity().since())) {
            broken.add(new Broken(later, "versions of " + name + " must count up with time"));
        }
    }

    private void check(CatalogueRecord record) {
        record.references().stream().distinct().forEach(reference -> mustExist(record, reference));
        if (record instanceof Obligation obligation) {
            sameInstrument(obligation);
            knownClass(obligation);
            if (leadsBackTo(obligation.code(), obligation, new HashSet<>())) {
                broken.add(
                        new Broken(obligation, "obligation " + obligation.code() + " counts itself by way of others"));
            }
        }
    }

    private void sameInstrument(Obligation obligation) {
        find(Kind.PROVISION, obligation.origin().provision()).stream()
                .filter(record -> record instanceof Provision provision
                        && !provision.instrument().equals(obligation.origin().instrument()))
                .findFirst()
                .ifPresent(provision -> broken.add(
                        new Broken(obligation, "provision " + provision.code() + " belongs to another instrument")));
    }

    private void knownClass(Obligation obligation) {
        if (obligation.rule() instanceof ClassAtLeast rule) {
            var indicators = find(Kind.INDICATOR, rule.indicator());
            if (!indicators.isEmpty()
                    && indicators.stream()
                            .noneMatch(record ->
                                    record instanceof Indicator indicator && indicator.hasClass(rule.atLeast()))) {
                broken.add(new Broken(obligation, "indicator " + rule.indicator() + " has no class " + rule.atLeast()));
            }
        }
    }

    private boolean leadsBackTo(String code, CatalogueRecord from, Set<String> seen) {
        return from instanceof Obligation obligation
                && obligation.rule().parts().stream()
                        .anyMatch(part -> part.equals(code)
                                || (seen.add(part)
                                        && find(Kind.OBLIGATION, part).stream()
                                                .anyMatch(next -> leadsBackTo(code, next, seen))));
    }

    private void mustExist(CatalogueRecord from, Reference reference) {
        if (!known.containsKey(reference) && !unread.contains(reference)) {
            broken.add(new Broken(from, "there is no " + reference.kind().word() + " " + reference.code()));
        }
    }

    private List<CatalogueRecord> find(Kind kind, String code) {
        return known.getOrDefault(new Reference(kind, code), List.of());
    }
}
