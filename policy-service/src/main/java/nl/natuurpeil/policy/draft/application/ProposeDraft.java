package nl.natuurpeil.policy.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Person;

/** Opens a draft. */
@ApplicationScoped
public class ProposeDraft {

    private final Drafts drafts;
    private final ComposeProposal composeProposal;
    private final Clock clock;

    public ProposeDraft(Drafts drafts, ComposeProposal composeProposal, Clock clock) {
        this.drafts = drafts;
        this.composeProposal = composeProposal;
        this.clock = clock;
    }

    @Transactional
    public Answer propose(Reference record, Wish wish, Person author) {
        return switch (composeProposal.compose(record, wish, null)) {
            case ComposeProposal.Refused refused -> new Answer.Faulty(refused.faults());
            case ComposeProposal.Made made -> {
                var draft = Draft.open(drafts.nextNumber(), record, made.proposal(), author, clock.instant());
                drafts.save(draft);
                yield Answer.done(draft);
            }
        };
    }
}
