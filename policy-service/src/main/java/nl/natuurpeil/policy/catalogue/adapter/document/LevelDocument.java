package nl.natuurpeil.policy.catalogue.adapter.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.natuurpeil.policy.rule.domain.LevelByDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value and the last day to be on its right side. */
@Schema(name = "Level", description = "Waarde met datum / value by a day")
public record LevelDocument(LocalDate by, BigDecimal value) {

    static LevelDocument from(LevelByDate.Level level) {
        return new LevelDocument(level.by(), level.value());
    }
}
