package nl.natuurpeil.policy.draft.application;

import java.util.List;
import nl.natuurpeil.policy.content.domain.ContentFault;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Outcome;

/** What is answered to who wants something with a draft. */
public sealed interface Answer {

    /** There is no such draft. */
    record Unknown() implements Answer {}

    /** What is proposed can't be published, for every reason listed. */
    record Faulty(List<ContentFault> faults) implements Answer {}

    /** What was proposed could be published then, and can't beside what is published now. */
    record NoLongerFits(List<ContentFault> faults) implements Answer {}

    /** The draft itself decided. */
    record Decided(Outcome outcome) implements Answer {}

    static Answer done(Draft draft) {
        return new Decided(new Outcome.Done(draft));
    }
}
