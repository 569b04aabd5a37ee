package nl.natuurpeil.monitoring.series.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.series.application.SeriesFilter;
import nl.natuurpeil.monitoring.series.application.SeriesFilter.Property;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which series are asked for; a parameter that is given more often means any of its values. */
public class SeriesQuery {

    @QueryParam("series")
    @Parameter(description = "Identificatie / identifier")
    @Nullable
    List<String> series;

    @QueryParam("indicator")
    @Nullable
    List<String> indicator;

    @QueryParam("area")
    @Parameter(description = "Code van het gebied zelf / code of the area itself")
    @Nullable
    List<String> area;

    @QueryParam("dataset")
    @Nullable
    List<String> dataset;

    @QueryParam("point")
    @Parameter(description = "Meetobject, namespace_localId / monitoring point")
    @Nullable
    List<String> point;

    @QueryParam("quantity")
    @Parameter(description = "Grootheid, Aquo / quantity")
    @Nullable
    List<String> quantity;

    @QueryParam("parameter")
    @Parameter(description = "Parameter, Aquo")
    @Nullable
    List<String> parameter;

    @QueryParam("taxon")
    @Nullable
    List<String> taxon;

    @QueryParam("unit")
    @Parameter(description = "Eenheid van de reeks / unit of the series")
    @Nullable
    List<String> unit;

    @QueryParam("condition")
    @Parameter(description = "Hoedanigheid, Aquo / condition")
    @Nullable
    List<String> condition;

    @QueryParam("compartment")
    @Parameter(description = "Compartiment, Aquo / compartment")
    @Nullable
    List<String> compartment;

    @QueryParam("method")
    @Parameter(description = "Methode, Aquo / method")
    @Nullable
    List<String> method;

    SeriesFilter filter() {
        var wanted = new EnumMap<Property, List<String>>(Property.class);
        put(wanted, Property.ID, series);
        put(wanted, Property.INDICATOR, indicator);
        put(wanted, Property.AREA, area);
        put(wanted, Property.DATASET, dataset);
        put(wanted, Property.POINT, point);
        put(wanted, Property.QUANTITY, quantity);
        put(wanted, Property.PARAMETER, parameter);
        put(wanted, Property.TAXON, taxon);
        put(wanted, Property.UNIT, unit);
        put(wanted, Property.CONDITION, condition);
        put(wanted, Property.COMPARTMENT, compartment);
        put(wanted, Property.METHOD, method);
        return new SeriesFilter(wanted);
    }

    private static void put(Map<Property, List<String>> wanted, Property property, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            wanted.put(property, values);
        }
    }
}
