package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.rule.domain.IncreasingTrend;
import nl.natuurpeil.policy.rule.domain.IndexLevelByDate;
import nl.natuurpeil.policy.rule.domain.KOfN;
import nl.natuurpeil.policy.rule.domain.NoNetLoss;
import nl.natuurpeil.policy.rule.domain.Rule;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule by its {@code type}, in the shape of docs/contracts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RuleDocument.NoNetLossDocument.class, name = "NO_NET_LOSS"),
    @JsonSubTypes.Type(value = RuleDocument.IncreasingTrendDocument.class, name = "INCREASING_TREND"),
    @JsonSubTypes.Type(value = RuleDocument.IndexLevelByDateDocument.class, name = "INDEX_LEVEL_BY_DATE"),
    @JsonSubTypes.Type(value = RuleDocument.KOfNDocument.class, name = "K_OF_N")
})
@Schema(
        name = "Rule",
        description = "Wat wordt geëist, in beoordeelbare vorm; `type` zegt welke / what is demanded, by `type`",
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "NO_NET_LOSS", schema = RuleDocument.NoNetLossDocument.class),
            @DiscriminatorMapping(value = "INCREASING_TREND", schema = RuleDocument.IncreasingTrendDocument.class),
            @DiscriminatorMapping(value = "INDEX_LEVEL_BY_DATE", schema = RuleDocument.IndexLevelByDateDocument.class),
            @DiscriminatorMapping(value = "K_OF_N", schema = RuleDocument.KOfNDocument.class)
        },
        oneOf = {
            RuleDocument.NoNetLossDocument.class,
            RuleDocument.IncreasingTrendDocument.class,
            RuleDocument.IndexLevelByDateDocument.class,
            RuleDocument.KOfNDocument.class
        })
public sealed interface RuleDocument {

    @Schema(name = "NoNetLossRule", description = "Op de deadline ten minste de uitgangswaarde / at least the baseline")
    record NoNetLossDocument(String indicator, BaselineDocument baseline, LocalDate deadline) implements RuleDocument {}

    @Schema(
            name = "IncreasingTrendRule",
            description = "Stijgend over de periode, tot het bevredigende niveau / rising until the satisfactory level")
    record IncreasingTrendDocument(
            String indicator,
            BaselineDocument baseline,
            PeriodDocument period,
            int measureEveryYears,
            @Nullable BigDecimal satisfactoryLevel)
            implements RuleDocument {}

    @Schema(name = "IndexLevelByDateRule", description = "Een indexwaarde per datum / an index level by date")
    record IndexLevelByDateDocument(String indicator, BaselineDocument baseline, List<MilestoneDocument> milestones)
            implements RuleDocument {}

    @Schema(
            name = "CountingRule",
            description = "Ten minste k van de verplichtingen gehaald / at least k of the obligations")
    record KOfNDocument(int k, List<String> obligations, String chosenBy) implements RuleDocument {}

    @Schema(name = "Period")
    record PeriodDocument(LocalDate from, LocalDate to) {}

    @Schema(name = "Milestone")
    record MilestoneDocument(LocalDate by, BigDecimal atLeast) {}

    static RuleDocument from(Rule rule) {
        return switch (rule) {
            case NoNetLoss r -> new NoNetLossDocument(r.indicator(), BaselineDocument.from(r.baseline()), r.deadline());
            case IncreasingTrend r ->
                new IncreasingTrendDocument(
                        r.indicator(),
                        BaselineDocument.from(r.baseline()),
                        new PeriodDocument(r.period().from(), r.period().to()),
                        r.measureEveryYears(),
                        r.satisfactoryLevel());
            case IndexLevelByDate r ->
                new IndexLevelByDateDocument(
                        r.indicator(),
                        BaselineDocument.from(r.baseline()),
                        r.milestones().stream()
                                .map(m -> new MilestoneDocument(m.by(), m.atLeast()))
                                .toList());
            case KOfN r -> new KOfNDocument(r.k(), r.obligations(), r.chosenBy().name());
        };
    }
}
