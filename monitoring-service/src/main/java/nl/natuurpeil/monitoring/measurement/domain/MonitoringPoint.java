package nl.natuurpeil.monitoring.measurement.domain;

/**
 * A place where is measured (<i>meetobject</i>), by the key of the organisation that keeps it.
 *
 * @param namespace such as {@code NL80}
 * @param localId such as {@code EIJSDPTN}
 */
public record MonitoringPoint(String namespace, String localId) {

    @Override
    public String toString() {
        return namespace + "_" + localId;
    }
}
