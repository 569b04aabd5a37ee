package nl.natuurpeil.monitoring.intake.application;

import java.util.List;
import nl.natuurpeil.monitoring.intake.domain.UnitTable;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** The subset of the standard that comes with the service. */
public interface ShippedVocabularies {

    List<VocabularyEntry> entries(VocabularyName name);

    UnitTable units();
}
