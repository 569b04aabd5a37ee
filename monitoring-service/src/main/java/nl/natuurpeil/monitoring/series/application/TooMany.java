package nl.natuurpeil.monitoring.series.application;

/** There are more points to choose from than are held in memory for one request. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMany(int most) {
        super("more than " + most + " measurements have a value here");
    }
}
