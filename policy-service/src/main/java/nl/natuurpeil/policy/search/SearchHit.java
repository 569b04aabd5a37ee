package nl.natuurpeil.policy.search;

import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that was found, and why. */
@Schema(name = "SearchHit", description = "Een gevonden record / a record that was found")
record SearchHit(
        @Schema(examples = "obligation") String kind,
        String code,
        int version,
        LabelDocument title,

        @Schema(
                description = "Adres van het record / address of the record",
                examples = "/policy/v1/obligations/NHV-8-1")
        String href,

        @Schema(description = "Waarom het is gevonden, het belangrijkste eerst / why it was found, what matters first")
        List<Reason> reasons) {

    @Schema(name = "SearchHitList")
    record Page(List<SearchHit> items) {}

    private static final int MOST_REASONS = 3;

    static SearchHit of(CatalogueRecord record, Match match, Question question, List<Reason> found) {
        var word = record.kind().word();
        return new SearchHit(
                word,
                record.code(),
                record.version(),
                LabelDocument.from(record.title()),
                "/policy/v1/" + word + "s/" + record.code(),
                match.isNamed() ? named(record.code(), question, found) : first(found.stream()));
    }

    /** A code that was asked for, or begins so, is a reason that no word tells. */
    private static List<Reason> named(String code, Question question, List<Reason> found) {
        return first(Stream.concat(
                Stream.of(Reason.code(code, question.code())),
                found.stream().filter(reason -> !reason.field().equals("code"))));
    }

    private static List<Reason> first(Stream<Reason> reasons) {
        return reasons.limit(MOST_REASONS).toList();
    }
}
