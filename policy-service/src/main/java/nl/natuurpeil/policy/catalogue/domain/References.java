package nl.natuurpeil.policy.catalogue.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold between the records of one release: each is there once, and what it refers to exists. */
public final class References {

    /** A record that refers to something that is not there, or must not be. */
    public record Broken(CatalogueRecord record, String sentence) {}

    /** A record that is there but could not be read; what refers to it is not to blame. */
    public record Unread(Kind kind, String code) {}

    private final Map<Kind, Map<String, CatalogueRecord>> known = new HashMap<>();
    private final Set<Unread> unread;
    private final List<Broken> broken = new ArrayList<>();

    private References(Set<Unread> unread) {
        this.unread = Set.copyOf(unread);
    }

    /** Returns everything that does not hold. */
    public static List<Broken> check(Collection<CatalogueRecord> records, Set<Unread> unread) {
        var references = new References(unread);
        records.forEach(references::register);
        records.forEach(references::check);
        return List.copyOf(references.broken);
    }

    private void register(CatalogueRecord record) {
        var earlier = known.computeIfAbsent(record.kind(), _ -> new HashMap<>())
                .putIfAbsent(record.id().code(), record);
        if (earlier != null) {
            broken.add(
                    new Broken(record, record.kind().word() + " " + record.id().code() + " is there twice"));
        }
    }

    private void check(CatalogueRecord record) {
        switch (record) {
            case Instrument _, Indicator _ -> {}
            case Provision provision -> mustExist(provision, Kind.INSTRUMENT, provision.instrument());
            case Obligation obligation -> check(obligation);
        }
    }

    private void check(Obligation obligation) {
        mustExist(obligation, Kind.INSTRUMENT, obligation.origin().instrument());
        mustExist(obligation, Kind.PROVISION, obligation.origin().provision());
        obligation.rule().indicators().forEach(code -> mustExist(obligation, Kind.INDICATOR, code));
        obligation.rule().parts().forEach(code -> mustExist(obligation, Kind.OBLIGATION, code));
        obligation.exclusions().stream()
                .flatMap(exclusion -> exclusion.allOf().stream())
                .forEach(share -> mustExist(obligation, Kind.INDICATOR, share.indicator()));
        sameInstrument(obligation);
        if (leadsBackTo(obligation.id().code(), obligation, new HashSet<>())) {
            broken.add(
                    new Broken(obligation, "obligation " + obligation.id().code() + " counts itself by way of others"));
        }
    }

    private void sameInstrument(Obligation obligation) {
        find(Kind.PROVISION, obligation.origin().provision())
                .filter(record -> record instanceof Provision provision
                        && !provision.instrument().equals(obligation.origin().instrument()))
                .ifPresent(provision -> broken.add(new Broken(
                        obligation, "provision " + provision.id().code() + " belongs to another instrument")));
    }

    private boolean leadsBackTo(String code, CatalogueRecord from, Set<String> seen) {
        return from instanceof Obligation obligation
                && obligation.rule().parts().stream()
                        .anyMatch(part -> part.equals(code)
                                || (seen.add(part)
                                        && find(Kind.OBLIGATION, part)
                                                .filter(next -> leadsBackTo(code, next, seen))
                                                .isPresent()));
    }

    private void mustExist(CatalogueRecord from, Kind kind, String code) {
        if (find(kind, code).isEmpty() && !unread.contains(new Unread(kind, code))) {
            broken.add(new Broken(from, "there is no " + kind.word() + " " + code));
        }
    }

    private Optional<CatalogueRecord> find(Kind kind, String code) {
        return Optional.ofNullable(known.getOrDefault(kind, Map.of()).get(code));
    }
}
