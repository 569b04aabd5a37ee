package nl.natuurpeil.monitoring.intake.application;

import nl.natuurpeil.monitoring.intake.domain.VocabularyName;

/** Told, within the transaction, when a list has a new version. */
public record VocabularyChanged(VocabularyName name) {}
