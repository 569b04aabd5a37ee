package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.application.Timeline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something due on a day. */
@Schema(
        name = "DeadlineItem",
        description = "Wat op een dag moet, en waar dat staat / what is due on a day, and by what")
record DeadlineItem(
        LocalDate by,
        LabelDocument what,

        @Schema(enumeration = {"instrument", "provision", "obligation"})
        String kind,

        String code,

        @Schema(description = "Telt de termijnen van één record / counts the deadlines of one record")
        int number,

        String article,

        @Schema(nullable = true, description = "In de eenheid van de indicator / in the unit of the indicator")
        @Nullable
        BigDecimal level,

        @Schema(enumeration = {"VERIFIED", "FROM_SOURCE", "TO_BE_VERIFIED"})
        String certainty) {

    @Schema(name = "DeadlineList")
    record Page(List<DeadlineItem> items) {}

    static DeadlineItem from(Timeline.Point point) {
        return new DeadlineItem(
                point.by(),
                LabelDocument.from(point.what()),
                point.record().kind().word(),
                point.record().code(),
                point.number(),
                point.article(),
                point.level(),
                point.record().certainty().name());
    }

    Cursor key() {
        return Cursor.of(by.toString(), kind, code, "%04d".formatted(number));
    }
}
