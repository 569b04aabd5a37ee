package nl.natuurpeil.assessment.dossier.domain;

import java.util.SortedMap;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.language.domain.Label;
import nl.natuurpeil.assessment.verdict.domain.Status;

/** A dossier in one line of a list. */
public record DossierSummary(String area, AreaKind kind, Label name, SortedMap<Status, Integer> counts) {}
