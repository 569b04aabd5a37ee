package nl.natuurpeil.policy.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.application.Catalogue;
import nl.natuurpeil.policy.catalogue.application.FindChanges;
import nl.natuurpeil.policy.catalogue.application.RecordedVersion;
import nl.natuurpeil.policy.draft.domain.Draft;

/** Finds drafts, and what each would change. */
@ApplicationScoped
public class FindDrafts {

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final FindChanges findChanges;

    public FindDrafts(Drafts drafts, Catalogue catalogue, FindChanges findChanges) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.findChanges = findChanges;
    }

    @Transactional
    public Optional<Draft> find(long number) {
        return drafts.find(number);
    }

    @Transactional
    public List<Draft> before(long number, Drafts.Wanted wanted, int limit) {
        return drafts.before(number, wanted, limit);
    }

    /** Returns what differs from the version the draft is based on; all of it for a new record. */
    public List<FindChanges.Field> differences(Draft draft) {
        var base = draft.proposal().base().version();
        var source = catalogue
                .versions()
                .of(draft.record().kind(), draft.record().code())
                .stream()
                .filter(version -> Integer.valueOf(version.record().version()).equals(base))
                .map(RecordedVersion::source)
                .findFirst()
                .orElse(null);
        return findChanges.fields(source, draft.proposal().content());
    }
}
