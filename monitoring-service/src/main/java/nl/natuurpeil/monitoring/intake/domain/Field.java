package nl.natuurpeil.monitoring.intake.domain;

/** What a row can say, by the path of its JSON field; the last ones are of CSV files only. */
public enum Field {
    NAMESPACE("namespace", 100),
    LOCAL_ID("localId", 200),
    INDICATOR("indicator", 100),
    AREA("area", 100),
    DATASET("dataset", 100),
    FROM("period.from", 40),
    TO("period.to", 40),
    TIME("time", 40),
    BEGIN("interval.begin", 40),
    END("interval.end", 40),
    VALUE("value", 100),
    UNIT("unit", 100),
    STANDARD_ERROR("standardError", 100),
    NOTE("note", 1000),
    QUANTITY("aquo.quantity", 100),
    PARAMETER("aquo.parameter", 100),
    TAXON("aquo.taxon", 200),
    CONDITION("aquo.condition", 100),
    COMPARTMENT("aquo.compartment", 100),
    METHOD("aquo.method", 200),
    POINT_NAMESPACE("point.namespace", 100),
    POINT_ID("point.localId", 200),
    TEXT("text", 200),
    LIMIT("limit", 10),
    QUALITY("quality", 10),
    STATUS("status", 20),
    SAMPLER("sampler", 200),
    LABORATORY("laboratory", 200),
    DEVICE("device", 200),
    SUPPLIER("supplier", 200),
    RESULT_ON("resultOn", 40),
    BEGIN_CLOCK("Begintijd", 40),
    END_CLOCK("Eindtijd", 40),
    SAMPLED_ON("Monsterophaaldatum", 40),
    SAMPLED_CLOCK("Monsterophaaltijd", 40),
    RESULT_CLOCK("Resultaattijd", 40),
    YEAR("Meetjaar", 40),
    ANALYSIS_COMPARTMENT("AnalyseCompartiment.code", 100),
    PROCESSING_METHOD("Waardebewerkingsmethode.code", 200),
    RD_X("GeometriePunt.X_RD", 40),
    RD_Y("GeometriePunt.Y_RD", 40),
    POINT_CODE("Meetobject.code", 200),
    TYPOLOGY("Typering.code", 100);

    private final String path;
    private final int maxLength;

    Field(String path, int maxLength) {
        this.path = path;
        this.maxLength = maxLength;
    }

    public String path() {
        return path;
    }

    public int maxLength() {
        return maxLength;
    }
}
