package nl.natuurpeil.monitoring.measurement.adapter.persistence;

import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;

/** A sent row with what is looked up or computed once. */
record Row(SentMeasurement said, RowKey key, SeriesRef series, Place place, long content) {

    static Row of(SentMeasurement said, SeriesRef series, Content content) {
        var place = Place.of(series.id(), said.span());
        return new Row(said, new RowKey(said.namespace(), said.localId()), series, place, content.of(place, said));
    }
}
