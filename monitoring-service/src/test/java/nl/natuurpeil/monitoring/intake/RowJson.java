package nl.natuurpeil.monitoring.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.natuurpeil.monitoring.intake.application.Row;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import org.jspecify.annotations.Nullable;

/** Rows as text that a person can check. */
final class RowJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowJson() {}

    static ArrayNode of(List<Row> rows) {
        var array = JSON.createArrayNode();
        for (var row : rows) {
            switch (row) {
                case Row.Good good -> array.add(measurement(good.number(), good.measurement()));
                case Row.Faulty faulty -> {
                    var node = JSON.createObjectNode().put("row", faulty.number());
                    node.set("faults", faults(faulty.faults()));
                    array.add(node);
                }
            }
        }
        return array;
    }

    static ObjectNode of(UnusableBody problem) {
        var node = JSON.createObjectNode().put("unusableFromRow", problem.row());
        node.set("faults", faults(problem.faults()));
        return node;
    }

    private static ArrayNode faults(List<RowFault> faults) {
        var array = JSON.createArrayNode();
        for (var fault : faults) {
            var node = array.addObject()
                    .put("column", fault.column())
                    .put("code", fault.code())
                    .put("nl", fault.message().nl());
            fault.allowed().forEach(node.withArray("allowed")::add);
        }
        return array;
    }

    private static ObjectNode measurement(long number, SentMeasurement sent) {
        var node = JSON.createObjectNode()
                .put("row", number)
                .put("key", sent.namespace() + "|" + sent.localId())
                .put("dataset", sent.series().dataset());
        put(node, "indicator", sent.series().indicator());
        put(node, "area", sent.series().area());
        put(node, "point", sent.series().point());
        put(node, "aquo", aquo(sent.series().aquo()));
        put(node, "begins", sent.span().begins());
        put(node, "ends", sent.span().isMoment() ? null : sent.span().ends());
        put(node, "value", sent.value() == null ? null : sent.value().toPlainString());
        put(node, "text", sent.text());
        put(node, "limit", sent.limit());
        put(node, "standardError", sent.standardError());
        put(node, "status", sent.status());
        put(node, "quality", sent.quality());
        details(node, sent.details());
        return node;
    }

    private static @Nullable String aquo(@Nullable AquoIdentification aquo) {
        return aquo == null
                ? null
                : String.join(
                        "|",
                        aquo.quantity(),
                        String.valueOf(aquo.parameter()),
                        String.valueOf(aquo.taxon()),
                        aquo.unit(),
                        aquo.condition(),
                        String.valueOf(aquo.compartment()),
                        String.valueOf(aquo.method()));
    }

    private static void details(ObjectNode node, Details details) {
        put(node, "note", details.note());
        put(node, "sampler", details.sampler());
        put(node, "laboratory", details.laboratory());
        put(node, "device", details.device());
        put(node, "supplier", details.supplier());
        put(node, "originalValue", details.originalValue());
        put(node, "originalUnit", details.originalUnit());
        put(node, "resultOn", details.resultOn());
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
