package nl.natuurpeil.monitoring.compliance.application;

/** A SHA-256 over the content of values, the same wherever and whenever it is made. */
public interface Fingerprint {

    String of(Object... values);
}
