package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.monitoring.reference.adapter.message.LevelRules.MilestoneMessage;
import nl.natuurpeil.monitoring.reference.domain.Derogation;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** Exceptions to an obligation, as its event carries them. */
final class ReliefMessages {

    private ReliefMessages() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ExclusionMessage(String article, List<MoreThanMessage> allOf) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record MoreThanMessage(String indicator, double moreThanPercent) {}

        Exclusion toExclusion() {
            return new Exclusion(
                    article,
                    allOf.stream()
                            .map(share -> new Exclusion.MoreThan(share.indicator(), share.moreThanPercent()))
                            .toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DerogationMessage(
            Derogation.Kind kind,
            String article,
            LabelMessage text,
            @Nullable List<MilestoneMessage> milestones,
            @Nullable List<GrantedMessage> granted) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record GrantedMessage(
                @Nullable String area,
                LocalDate since,
                @Nullable LocalDate until,
                LabelMessage motivation,
                String source) {
            Derogation.Granted toGranted() {
                return new Derogation.Granted(area, since, until, motivation.toLabel(), source);
            }
        }

        Derogation toDerogation() {
            return new Derogation(
                    kind,
                    article,
                    text.toLabel(),
                    MilestoneMessage.all(orNone(milestones)),
                    orNone(granted).stream().map(GrantedMessage::toGranted).toList());
        }
    }

    static Obligation.Relief relief(
            @Nullable List<ExclusionMessage> exclusions, @Nullable List<DerogationMessage> derogations) {
        return new Obligation.Relief(
                orNone(exclusions).stream().map(ExclusionMessage::toExclusion).toList(),
                orNone(derogations).stream()
                        .map(DerogationMessage::toDerogation)
                        .toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
