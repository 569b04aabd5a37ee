package nl.natuurpeil.local.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of the example data, as the body of a post.
 *
 * @param localId key within the namespace of who posts; the same in every run, so that a second post changes nothing
 * @param from first day the value is about
 * @param to last day the value is about
 * @param unit UCUM unit of the value
 * @param note where the figure comes from, or that it was made up
 */
public record ExampleMeasurement(
        String localId,
        String indicator,
        String area,
        String dataset,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        String unit,
        String note) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body of the post, for a client that writes in this namespace. */
    public ObjectNode body(String namespace) {
        var body = JSON.createObjectNode()
                .put("namespace", namespace)
                .put("localId", localId)
                .put("indicator", indicator)
                .put("area", area)
                .put("dataset", dataset);
        body.putObject("period").put("from", from.toString()).put("to", to.toString());
        return body.put("value", value).put("unit", unit).put("note", note);
    }

    static ExampleMeasurement from(java.util.List<String> fields) {
        return new ExampleMeasurement(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                LocalDate.parse(fields.get(4)),
                LocalDate.parse(fields.get(5)),
                new BigDecimal(fields.get(6)),
                fields.get(7),
                fields.get(8));
    }
}
