package nl.natuurpeil.policy.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Linkage;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Remark;

/** Finds an instrument with what belongs to it. */
@ApplicationScoped
public class FindInstrument {

    /** An instrument in its surroundings; the remarks concern it or any of its provisions and obligations. */
    public record Found(
            Instrument instrument,
            List<Provision> provisions,
            List<Obligation> obligations,
            List<Linkage> linkages,
            List<Remark> remarks) {}

    public Optional<Found> find(CatalogueAt catalogue, String code) {
        return catalogue.find(Instrument.class, code).map(instrument -> {
            var provisions = catalogue.provisionsOf(code);
            var obligations = catalogue.obligationsOf(code);
            var concerned = new ArrayList<CatalogueRecord>(List.of(instrument));
            concerned.addAll(provisions);
            concerned.addAll(obligations);
            var remarks = catalogue.remarksOn(concerned.stream()
                    .map(record -> new Reference(record.kind(), record.code()))
                    .toList());
            return new Found(instrument, provisions, obligations, catalogue.linkagesOf(code), remarks);
        });
    }
}
