package nl.natuurpeil.assessment.dossier.domain;

import static nl.natuurpeil.assessment.Fixtures.MOMENT;
import static nl.natuurpeil.assessment.Fixtures.area;
import static nl.natuurpeil.assessment.Fixtures.obligation;
import static nl.natuurpeil.assessment.Fixtures.served;
import static nl.natuurpeil.assessment.Fixtures.verdict;
import static nl.natuurpeil.assessment.Fixtures.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.Hierarchy;
import nl.natuurpeil.assessment.assessment.domain.Assessment;
import nl.natuurpeil.assessment.assessment.domain.AssessmentState;
import nl.natuurpeil.assessment.assessment.domain.ConditionLedger;
import nl.natuurpeil.assessment.assessment.domain.Judged;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.verdict.domain.AreaStatus;
import nl.natuurpeil.assessment.verdict.domain.Standing;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.junit.jupiter.api.Test;

class DossierComposerTest {

    private static final AreaVersion COUNTRY = version(area("NL01", AreaKind.COUNTRY));
    private static final AreaVersion PROVINCE = version(area("PV30", AreaKind.PROVINCE, "NL01"));
    private static final AreaVersion TILBURG = version(area("GM0855", AreaKind.MUNICIPALITY, "PV30"));
    private static final AreaVersion GOIRLE = version(area("GM0785", AreaKind.MUNICIPALITY, "PV30"));

    private final Knowledge knowledge = knowledge();
    private final DossierComposer composer = new DossierComposer(knowledge);

    private static Knowledge knowledge() {
        var trees = obligation("NHV-8-1b", served(ConditionFamily.INRICHTING, "bomen"));
        var both = obligation("NHV-8-1", List.of(), List.of("NHV-8-1b", "not-known-yet"));
        var verdict = verdict("NHV-8-1b", "GM0855", Status.ON_TRACK, 3);
        var ledger = new ConditionLedger(List.of(), MOMENT);
        ledger.follow(new Judged(trees, verdict));
        var assessment = Assessment.first("GM0855", LocalDate.parse("2026-11-23"), MOMENT);
        return new Knowledge(
                new Hierarchy(List.of(COUNTRY, PROVINCE, TILBURG, GOIRLE)),
                List.of(both, trees),
                Map.of("GM0855", List.of(verdict)),
                Map.of("GM0855", new AssessmentState(assessment, 1, ledger.current())),
                List.of(
                        new AreaStatus("GM0855", "NHV-8-1b", Status.ON_TRACK),
                        new AreaStatus("PV30", "NHV-8-1b", Status.MISSED)));
    }

    @Test
    void a_municipality_shows_its_parents_conditions_and_verdicts() {
        var dossier = composer.compose(TILBURG);

        assertThat(dossier.parents()).extracting(Dossier.AreaReference::code).containsExactly("PV30", "NL01");
        assertThat(dossier.assessment()).isNotNull();
        assertThat(dossier.assessment().conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.status()).isEqualTo(Status.ON_TRACK);
            assertThat(condition.verdict()).isEqualTo("NHV-8-1b-GM0855-3");
        });
        assertThat(dossier.verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.reason().nl()).isEqualTo("omdat");
            assertThat(verdict.basedOnExampleData()).isTrue();
        });
        assertThat(dossier.counts()).containsEntry(Status.ON_TRACK, 1).containsEntry(Status.MISSED, 0);
        assertThat(dossier.children()).isEmpty();
    }

    @Test
    void a_national_total_is_owed_by_the_country_and_indicative_elsewhere() {
        assertThat(composer.compose(COUNTRY).owed())
                .extracting(Dossier.OwedPart::standing)
                .containsOnly(Standing.OWED);
        assertThat(composer.compose(TILBURG).owed())
                .extracting(Dossier.OwedPart::standing)
                .containsOnly(Standing.INDICATIVE);
    }

    @Test
    void an_obligation_made_of_others_shows_their_deadlines() {
        assertThat(composer.compose(TILBURG).owed())
                .filteredOn(owed -> owed.obligation().equals("NHV-8-1"))
                .singleElement()
                .satisfies(owed -> assertThat(owed.deadlines()).containsExactly(LocalDate.parse("2030-12-31")));
    }

    @Test
    void who_acts_is_told_once_with_every_role() {
        assertThat(composer.compose(TILBURG).actors()).singleElement().satisfies(actor -> {
            assertThat(actor.code()).isEqualTo("RIJK");
            assertThat(actor.roles()).extracting(Dossier.RolePart::obligation).containsExactly("NHV-8-1", "NHV-8-1b");
        });
    }

    @Test
    void a_country_counts_provinces_and_municipalities_apart() {
        var children = composer.compose(COUNTRY).children();

        assertThat(children)
                .extracting(Dossier.ChildrenPart::kind)
                .containsExactly(AreaKind.MUNICIPALITY, AreaKind.PROVINCE);
        assertThat(children.getFirst().areas()).isEqualTo(2);
        assertThat(children.getFirst().obligations())
                .filteredOn(tally -> tally.obligation().equals("NHV-8-1b"))
                .singleElement()
                .satisfies(tally -> {
                    assertThat(tally.counts()).containsEntry(Status.ON_TRACK, 1).containsEntry(Status.MISSED, 0);
                    assertThat(tally.withoutVerdict()).isEqualTo(1);
                });
    }

    @Test
    void an_area_of_which_nothing_is_known_yet_has_a_dossier_too() {
        var dossier = composer.compose(GOIRLE);

        assertThat(dossier.assessment()).isNull();
        assertThat(dossier.verdicts()).isEmpty();
        assertThat(dossier.owed()).hasSize(2);
    }

    @Test
    void the_same_knowledge_gives_the_same_dossier() {
        assertThat(new DossierComposer(knowledge()).compose(TILBURG)).isEqualTo(composer.compose(TILBURG));
    }
}
