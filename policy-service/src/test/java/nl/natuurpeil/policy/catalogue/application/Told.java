package nl.natuurpeil.policy.catalogue.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Indicator;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** Keeps what was told, in order. */
final class Told implements Announcements, ToldVersions {

    private final List<String> events = new ArrayList<>();
    private final Map<Reference, Integer> versions = new HashMap<>();

    /** Returns what was told since the last time this was asked. */
    List<String> since() {
        var told = List.copyOf(events);
        events.clear();
        return told;
    }

    @Override
    public void announce(Indicator indicator) {
        add(indicator);
    }

    @Override
    public void announce(Obligation obligation, List<ServingCondition.Told> conditions) {
        add(obligation);
    }

    private void add(CatalogueRecord record) {
        events.add(record.code() + "/" + record.version());
    }

    @Override
    public Map<Reference, Integer> all() {
        return Map.copyOf(versions);
    }

    @Override
    public void put(Reference record, int version) {
        versions.put(record, version);
    }
}
