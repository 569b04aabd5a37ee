package nl.natuurpeil.policy.catalogue.application;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Condition;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;

/** The catalogue as it is at one point in both times. */
public record CatalogueAt(Versions versions, Moment moment) {

    public <T extends CatalogueRecord> Optional<T> find(Class<T> type, String code) {
        return moment.choose(versions.of(Kind.of(type), code)).map(version -> type.cast(version.record()));
    }

    /** Returns the records of a type in order of their codes. */
    public <T extends CatalogueRecord> List<T> list(Class<T> type) {
        return versions.at(Kind.of(type), moment)
                .map(version -> type.cast(version.record()))
                .toList();
    }

    /** Returns what serves the obligation, told in full. */
    public List<ServingCondition.Told> conditions(Obligation obligation) {
        return obligation.carrying().conditions().stream()
                .flatMap(condition -> condition.told(code -> find(Condition.class, code)).stream())
                .toList();
    }

    public List<Provision> provisionsOf(String instrument) {
        return list(Provision.class).stream()
                .filter(provision -> provision.instrument().equals(instrument))
                .toList();
    }

    public List<Obligation> obligationsOf(String instrument) {
        return list(Obligation.class).stream()
                .filter(obligation -> obligation.origin().instrument().equals(instrument))
                .toList();
    }

    List<Obligation> obligationsOf(Provision provision) {
        return list(Obligation.class).stream()
                .filter(obligation -> obligation.origin().provision().equals(provision.code()))
                .toList();
    }

    public List<Linkage> linkagesOf(String instrument) {
        return list(Linkage.class).stream()
                .filter(linkage -> linkage.instrument().equals(instrument))
                .toList();
    }

    /** Returns the remarks that concern any of the records. */
    public List<Remark> remarksOn(Collection<Reference> records) {
        return list(Remark.class).stream()
                .filter(remark -> !Collections.disjoint(remark.concerns(), records))
                .toList();
    }

    /** Returns the records of a type that are asked for, in order of their codes. */
    public <T extends CatalogueRecord> List<T> list(Class<T> type, Filter filter) {
        return list(type).stream().filter(record -> filter.passes(record, this)).toList();
    }
}
