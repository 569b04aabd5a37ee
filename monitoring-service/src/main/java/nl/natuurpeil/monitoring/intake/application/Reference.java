package nl.natuurpeil.monitoring.intake.application;

import java.util.Map;
import java.util.Objects;
import nl.natuurpeil.monitoring.intake.domain.UnitTable;
import nl.natuurpeil.monitoring.intake.domain.Vocabulary;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;

/** What rows are checked against: the catalogue, the areas and the vocabulary of one moment. */
public record Reference(
        Map<String, Indicator> indicators, Areas areas, Map<VocabularyName, Vocabulary> vocabularies, UnitTable units) {

    public Vocabulary vocabulary(VocabularyName name) {
        return Objects.requireNonNull(vocabularies.get(name));
    }
}
