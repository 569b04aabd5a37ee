package nl.natuurpeil.monitoring.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the Aquo standard that a row is checked against. */
public enum VocabularyName {
    /** <i>Grootheden</i>. */
    QUANTITIES,
    PARAMETERS,
    /** Names of organisms, as in the TWN list. */
    TAXA,
    UNITS,
    /** <i>Hoedanigheden</i>. */
    CONDITIONS,
    COMPARTMENTS,
    /** <i>Waardebepalings-</i> and <i>waardebewerkingsmethoden</i>. */
    METHODS,
    /** <i>Kwaliteitsoordelen</i>. */
    QUALITY_CODES;

    /** Returns the name in addresses, such as {@code quality-codes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VocabularyName> of(String code) {
        return Arrays.stream(values()).filter(name -> name.code().equals(code)).findFirst();
    }
}
