package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * A law, directive, programme, plan or anything else that steers.
 *
 * @param standing null only for what was recorded before it was asked for
 * @param partOf code of the instrument it belongs to
 */
public record Instrument(
        Common common,
        Form form,
        ArticleReference reference,
        @Nullable LocalDate inForceSince,
        List<Deadline> deadlines,
        @Nullable Standing standing,
        List<Identifier> identifiers,
        @Nullable String partOf)
        implements CatalogueRecord {

    /** What sort of instrument it is. */
    public enum Form {
        TREATY,
        GLOBAL_FRAMEWORK,
        EU_REGULATION,
        EU_DIRECTIVE,
        EU_STRATEGY,
        EU_FUND,
        NATIONAL_LAW,
        LOWER_REGULATION,
        STRATEGY,
        PROGRAMME,
        PLAN,
        AGREEMENT,
        SUBSIDY_SCHEME,
        AREA_NETWORK,
        GUIDANCE,
        REPORT,
        CONTRACT,
        INITIATIVE
    }

    /** Where it is made, how it binds, and how it stands over time: the last status holds now. */
    public record Standing(Level level, Binding binding, List<InstrumentStatus> statuses) {

        public Standing {
            statuses = List.copyOf(statuses);
            unless(!statuses.isEmpty(), "at least one status is needed");
            InstrumentStatus.mustBeInOrder(statuses);
        }

        /** The last status that has begun by the day; the first when none has. */
        public InstrumentStatus on(LocalDate day) {
            return statuses.reversed().stream()
                    .filter(status -> status.from() == null || !status.from().isAfter(day))
                    .findFirst()
                    .orElse(statuses.getFirst());
        }
    }

    /**
     * How it binds.
     *
     * @param report what the policy report says, where it differs or only implies
     */
    public record Binding(Value value, @Nullable Label report, String source) {

        /** From law to choice. */
        public enum Value {
            BINDING,
            PARTLY_BINDING,
            POLITICAL,
            VOLUNTARY,
            CONTRACTUAL
        }
    }

    /** A number it is known by elsewhere. */
    public record Identifier(Scheme scheme, String value) {

        /** Who gave the number. */
        public enum Scheme {
            CELEX,
            ELI,
            BWBR,
            OJ,
            CELEX_PROPOSAL,
            TREATY
        }
    }

    public Instrument {
        deadlines = List.copyOf(deadlines);
        identifiers = List.copyOf(identifiers);
        unless(!common.code().equals(partOf), "an instrument can't be part of itself");
    }

    public Optional<Level> level() {
        return Optional.ofNullable(standing).map(Standing::level);
    }

    public Optional<InstrumentStatus> statusOn(LocalDate day) {
        return Optional.ofNullable(standing).map(known -> known.on(day));
    }

    @Override
    public List<Reference> references() {
        var codes = new ArrayList<String>();
        if (partOf != null) {
            codes.add(partOf);
        }
        if (standing != null) {
            standing.statuses()
                    .forEach(status -> Optional.ofNullable(status.absorbedBy()).ifPresent(codes::add));
        }
        return Reference.to(Kind.INSTRUMENT, codes).toList();
    }
}
