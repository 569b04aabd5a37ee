package nl.natuurpeil.monitoring.reference.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When less is owed, or a failure is excused; it counts where it was granted only.
 *
 * @param milestones what is owed instead; none where nothing else is
 * @param granted where and when it was
 */
public record Derogation(Kind kind, String article, Label text, List<Milestone> milestones, List<Granted> granted) {

    public Derogation {
        milestones = List.copyOf(milestones);
        granted = List.copyOf(granted);
    }

    /** Less is asked beforehand, or failing is excused afterwards. */
    public enum Kind {
        DEROGATION(new Label("afwijking", "derogation")),
        EXCUSE(new Label("verschoning", "excuse"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        public Label label() {
            return label;
        }
    }

    /**
     * That it was granted, as the catalogue records it.
     *
     * @param area where; everywhere if none is named
     * @param until last day; null while open
     */
    public record Granted(
            @Nullable String area,
            LocalDate since,
            @Nullable LocalDate until,
            Label motivation,
            String source) {

        public boolean holds(String where, LocalDate day) {
            boolean there = area == null || area.equals(where);
            return there && !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }
}
