package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule by its {@code type}, in the shape of docs/contracts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@Schema(
        name = "Rule",
        description = "Wat wordt geëist, in beoordeelbare vorm; `type` zegt welke / what is demanded, by `type`",
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "NO_NET_LOSS", schema = RuleDocument.NoNetLoss.class),
            @DiscriminatorMapping(value = "INCREASING_TREND", schema = RuleDocument.IncreasingTrend.class),
            @DiscriminatorMapping(value = "INDEX_LEVEL_BY_DATE", schema = RuleDocument.IndexLevelByDate.class),
            @DiscriminatorMapping(value = "K_OF_N", schema = RuleDocument.KOfN.class),
            @DiscriminatorMapping(value = "AREA_SHARE_BY_DATE", schema = RuleDocument.AreaShareByDate.class),
            @DiscriminatorMapping(value = "LEVEL_BY_DATE", schema = RuleDocument.LevelByDate.class),
            @DiscriminatorMapping(value = "THRESHOLD", schema = RuleDocument.Threshold.class),
            @DiscriminatorMapping(value = "CLASS_AT_LEAST", schema = RuleDocument.ClassAtLeast.class),
            @DiscriminatorMapping(value = "NON_DETERIORATION", schema = RuleDocument.NonDeterioration.class),
            @DiscriminatorMapping(value = "CONTINUOUS_IMPROVEMENT", schema = RuleDocument.ContinuousImprovement.class),
            @DiscriminatorMapping(value = "REVERSE_THEN_INCREASE", schema = RuleDocument.ReverseThenIncrease.class),
            @DiscriminatorMapping(value = "INVENTORY", schema = RuleDocument.Inventory.class),
            @DiscriminatorMapping(value = "CONTRIBUTION", schema = RuleDocument.Contribution.class)
        },
        oneOf = {
            RuleDocument.NoNetLoss.class,
            RuleDocument.IncreasingTrend.class,
            RuleDocument.IndexLevelByDate.class,
            RuleDocument.KOfN.class,
            RuleDocument.AreaShareByDate.class,
            RuleDocument.LevelByDate.class,
            RuleDocument.Threshold.class,
            RuleDocument.ClassAtLeast.class,
            RuleDocument.NonDeterioration.class,
            RuleDocument.ContinuousImprovement.class,
            RuleDocument.ReverseThenIncrease.class,
            RuleDocument.Inventory.class,
            RuleDocument.Contribution.class
        })
public sealed interface RuleDocument {

    @JsonTypeName("NO_NET_LOSS")
    @Schema(name = "NoNetLossRule", description = "Op de deadline ten minste de uitgangswaarde / at least the baseline")
    record NoNetLoss(String indicator, BaselineDocument baseline, LocalDate deadline) implements RuleDocument {}

    @JsonTypeName("INCREASING_TREND")
    @Schema(
            name = "IncreasingTrendRule",
            description = "Stijgend over de periode, tot het bevredigende niveau / rising until the satisfactory level")
    record IncreasingTrend(
            String indicator,
            BaselineDocument baseline,
            PeriodDocument period,
            int measureEveryYears,
            @Schema(nullable = true) @Nullable BigDecimal satisfactoryLevel)
            implements RuleDocument {}

    @JsonTypeName("INDEX_LEVEL_BY_DATE")
    @Schema(name = "IndexLevelByDateRule", description = "Een indexwaarde per datum / an index level by date")
    record IndexLevelByDate(String indicator, BaselineDocument baseline, List<MilestoneDocument> milestones)
            implements RuleDocument {}

    @JsonTypeName("K_OF_N")
    @Schema(
            name = "CountingRule",
            description = "Ten minste k van de verplichtingen gehaald / at least k of the obligations")
    record KOfN(
            int k,
            List<String> obligations,
            String chosenBy,

            @Schema(description = "Welke de lidstaat koos / which ones the Member State chose")
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<String> chosen)
            implements RuleDocument {}

    @JsonTypeName("AREA_SHARE_BY_DATE")
    @Schema(
            name = "AreaShareByDateRule",
            description =
                    "Een aandeel van een oppervlakte per datum, en soms een deel daarvan / a share of an area by date, perhaps with a part of it")
    record AreaShareByDate(
            String indicator,
            LabelDocument denominator,
            @Schema(nullable = true) @Nullable BaselineDocument baseline,
            List<MilestoneDocument> milestones,
            @Schema(nullable = true) @Nullable NestedDocument nested)
            implements RuleDocument {}

    @JsonTypeName("LEVEL_BY_DATE")
    @Schema(
            name = "LevelByDateRule",
            description = "Een waarde per datum, als minimum of maximum / a value by date, as a minimum or a maximum")
    record LevelByDate(
            String indicator,
            @Schema(enumeration = {"AT_LEAST", "AT_MOST"}) String operator,
            @Schema(nullable = true) @Nullable BaselineDocument baseline,
            List<LevelDocument> milestones)
            implements RuleDocument {}

    @JsonTypeName("THRESHOLD")
    @Schema(
            name = "ThresholdRule",
            description =
                    "Een grenswaarde die altijd geldt; leeg zolang ze niet is vastgesteld / a limit at any time; null while not set")
    record Threshold(
            String indicator,
            @Schema(enumeration = {"AT_LEAST", "AT_MOST"}) String operator,
            @Schema(nullable = true) @Nullable BigDecimal value)
            implements RuleDocument {}

    @JsonTypeName("CLASS_AT_LEAST")
    @Schema(
            name = "ClassAtLeastRule",
            description = "Ten minste deze klasse van de indicator / at least this class of the indicator")
    record ClassAtLeast(
            String indicator,
            String atLeast,
            @Schema(nullable = true) @Nullable LocalDate by,
            List<String> elements,

            @Schema(
                    nullable = true,
                    enumeration = {"ONE_OUT_ALL_OUT", "CONSERVATION_STATUS"})
            @Nullable
            String aggregation)
            implements RuleDocument {}

    @JsonTypeName("NON_DETERIORATION")
    @Schema(
            name = "NonDeteriorationRule",
            description = "Niet slechter dan de uitgangswaarde / no worse than the baseline")
    record NonDeterioration(
            String indicator,
            BaselineDocument baseline,
            @Schema(enumeration = {"CLASS", "VALUE"}) String measuredBy,
            boolean perElement,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> elements)
            implements RuleDocument {}

    @JsonTypeName("CONTINUOUS_IMPROVEMENT")
    @Schema(
            name = "ContinuousImprovementRule",
            description = "Steeds beter, tot wat `until` zegt / better all the time, until what `until` says")
    record ContinuousImprovement(String indicator, BaselineDocument baseline, LabelDocument until)
            implements RuleDocument {}

    @JsonTypeName("REVERSE_THEN_INCREASE")
    @Schema(
            name = "ReverseThenIncreaseRule",
            description = "De daling gekeerd op een datum, daarna stijgend / decline turned by a date, rising after")
    record ReverseThenIncrease(
            String indicator,
            LocalDate reverseBy,
            int measureEveryYears,
            @Schema(nullable = true) @Nullable BigDecimal satisfactoryLevel)
            implements RuleDocument {}

    @JsonTypeName("INVENTORY")
    @Schema(
            name = "InventoryRule",
            description =
                    "Iets wat er moet komen; er wordt niets gemeten / something to be drawn up; nothing is measured")
    record Inventory(
            LabelDocument what,

            @Schema(enumeration = {"INVENTORY", "PLAN", "REPORT", "ASSESSMENT", "PROCESS"})
            String kind,

            @Schema(nullable = true) @Nullable LocalDate firstBy,
            @Schema(nullable = true) @Nullable Integer everyYears)
            implements RuleDocument {}

    @JsonTypeName("CONTRIBUTION")
    @Schema(
            name = "ContributionRule",
            description =
                    "Bijdrage aan een gezamenlijk doel, zonder eigen quotum / part in a common aim, without a quota")
    record Contribution(
            String indicator,
            LabelDocument to,
            @Schema(nullable = true) @Nullable BigDecimal value,
            @Schema(nullable = true) @Nullable LocalDate by)
            implements RuleDocument {}
}
