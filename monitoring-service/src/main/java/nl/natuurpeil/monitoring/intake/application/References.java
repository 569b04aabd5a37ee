package nl.natuurpeil.monitoring.intake.application;

/** Where to get what rows are checked against. */
public interface References {

    Reference now();
}
