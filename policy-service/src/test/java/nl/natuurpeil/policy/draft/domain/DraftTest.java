package nl.natuurpeil.policy.draft.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import org.junit.jupiter.api.Test;

/** Who may do what with a draft, and when. */
class DraftTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Person AUTHOR = new Person("1", "editor", "Ada");
    private static final Person REVIEWER = new Person("2", "reviewer", "Bo");
    private static final Review REVIEW = new Review(REVIEWER, "read article 4", TUESDAY);
    private static final Proposal FIRST = new Proposal("because", "{}", new Base(2, 3), null);
    private static final Draft.Published UNMOVED = new Draft.Published(3, false);

    private final Draft draft = Draft.open(7, new Reference(Kind.INDICATOR, "i"), FIRST, AUTHOR, MONDAY);

    @Test
    void a_draft_begins_open_at_its_first_revision() {
        assertThat(draft.state()).isEqualTo(new State.Open());
        assertThat(draft.revision()).isEqualTo(1);
    }

    @Test
    void the_author_changes_it_and_the_revision_counts_on() {
        var better = new Proposal("better", "{}", new Base(3, 4), null);

        var changed = done(draft.revise(AUTHOR, 1, better, TUESDAY));

        assertThat(changed.proposal()).isEqualTo(better);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.createdAt()).isEqualTo(MONDAY);
        assertThat(changed.changedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void nobody_else_changes_or_withdraws_it() {
        assertThat(draft.revise(REVIEWER, 1, FIRST, TUESDAY)).isEqualTo(new Outcome.NotTheAuthor());
        assertThat(draft.withdraw(REVIEWER, 1, TUESDAY)).isEqualTo(new Outcome.NotTheAuthor());
    }

    @Test
    void the_author_does_not_review_it_whatever_client_or_name_is_used() {
        var elsewhere = new Review(new Person("1", "reviewer", "Not Ada"), null, TUESDAY);

        assertThat(draft.approve(elsewhere, 1, UNMOVED)).isEqualTo(new Outcome.OwnWork());
        assertThat(draft.reject(elsewhere, 1)).isEqualTo(new Outcome.OwnWork());
    }

    @Test
    void approval_publishes_it_as_the_version_after_the_last() {
        var published = done(draft.approve(REVIEW, 1, UNMOVED));

        assertThat(published.state()).isEqualTo(new State.Published(REVIEW, 4));
    }

    @Test
    void what_was_not_read_in_its_last_revision_is_not_touched() {
        var revised = done(draft.revise(AUTHOR, 1, FIRST, TUESDAY));

        assertThat(revised.revise(AUTHOR, 1, FIRST, TUESDAY)).isEqualTo(new Outcome.OutOfDate());
        assertThat(revised.withdraw(AUTHOR, 1, TUESDAY)).isEqualTo(new Outcome.OutOfDate());
        assertThat(revised.approve(REVIEW, 1, UNMOVED)).isEqualTo(new Outcome.OutOfDate());
        assertThat(revised.reject(REVIEW, 1)).isEqualTo(new Outcome.OutOfDate());
    }

    @Test
    void a_closed_draft_stays_as_it_is() {
        var withdrawn = done(draft.withdraw(AUTHOR, 1, TUESDAY));
        var rejected = done(draft.reject(REVIEW, 1));

        assertThat(withdrawn.revise(AUTHOR, 2, FIRST, TUESDAY)).isEqualTo(new Outcome.Closed(State.Name.WITHDRAWN));
        assertThat(withdrawn.approve(REVIEW, 2, UNMOVED)).isEqualTo(new Outcome.Closed(State.Name.WITHDRAWN));
        assertThat(rejected.withdraw(AUTHOR, 2, TUESDAY)).isEqualTo(new Outcome.Closed(State.Name.REJECTED));
        assertThat(rejected.reject(REVIEW, 2)).isEqualTo(new Outcome.Closed(State.Name.REJECTED));
    }

    @Test
    void a_draft_whose_record_moved_on_is_not_published_and_may_still_be_rejected() {
        assertThat(draft.approve(REVIEW, 1, new Draft.Published(4, false))).isEqualTo(new Outcome.MovedOn(3, 4));
        assertThat(draft.reject(REVIEW, 1)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_draft_that_says_nothing_new_is_not_published() {
        assertThat(draft.approve(REVIEW, 1, new Draft.Published(3, true))).isEqualTo(new Outcome.NothingNew());
    }

    private static Draft done(Outcome outcome) {
        return ((Outcome.Done) outcome).draft();
    }
}
