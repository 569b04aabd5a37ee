package nl.natuurpeil.monitoring.intake.application;

import java.io.InputStream;

/** Opens bodies in any format. */
public interface RowSources {

    /**
     * Begins to read a body.
     *
     * @throws UnusableBody when what stands before the first row can't be used
     */
    RowSource open(InputStream body, Format format);

    /** Begins to read a body that is one row in JSON. */
    RowSource single(byte[] body);
}
