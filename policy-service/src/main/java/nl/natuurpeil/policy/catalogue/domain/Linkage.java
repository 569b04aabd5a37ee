package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;
import java.util.stream.Stream;

/**
 * How Basiskwaliteit Natuur and an instrument help each other, in one of two directions.
 *
 * @param absent whether there is none; the summary then says why
 * @param landscapeTypes where it holds; empty for everywhere
 */
public record Linkage(
        Common common,
        String instrument,
        Direction direction,
        boolean absent,
        List<String> conditions,
        List<String> landscapeTypes,
        List<String> measures)
        implements CatalogueRecord {

    /** Who helps whom. */
    public enum Direction {
        BKN_CONTRIBUTES("-bkn-draagt-bij"),
        INSTRUMENT_STEERS("-stuurt-op-bkn");

        private final String ending;

        Direction(String ending) {
            this.ending = ending;
        }
    }

    public Linkage {
        conditions = List.copyOf(conditions);
        landscapeTypes = List.copyOf(landscapeTypes);
        measures = List.copyOf(measures);
        var code = instrument + direction.ending;
        unless(common.code().equals(code), "the code of this linkage must be " + code + ", is " + common.code());
    }

    @Override
    public List<Reference> references() {
        return Stream.of(
                        Stream.of(new Reference(Kind.INSTRUMENT, instrument)),
                        Reference.to(Kind.CONDITION, conditions),
                        Reference.to(Kind.LANDSCAPE_TYPE, landscapeTypes),
                        Reference.to(Kind.MEASURE, measures))
                .flatMap(references -> references)
                .toList();
    }
}
