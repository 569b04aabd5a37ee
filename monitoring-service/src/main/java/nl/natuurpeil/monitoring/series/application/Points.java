package nl.natuurpeil.monitoring.series.application;

import java.io.IOException;

/** The recorded measurements, read as points. */
public interface Points {

    /** Opens what is recorded now for reading; whatever is written meanwhile, it stays the same until it is closed. */
    Reading open();

    /** What was recorded at one moment. */
    interface Reading extends AutoCloseable {

        /** Gives the points in order of begin and end; however many there are, a few are in memory at a time. */
        void each(int series, Window window, PointSink sink) throws IOException;

        @Override
        void close();
    }
}
