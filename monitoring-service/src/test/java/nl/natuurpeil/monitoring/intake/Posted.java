package nl.natuurpeil.monitoring.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A measurement somebody posts, before it is written down in one way or another. */
record Posted(
        int id,
        What what,
        String condition,
        @Nullable String compartment,
        String point,
        LocalDate day,
        @Nullable LocalTime begin,
        @Nullable LocalTime end,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable String limit,
        String quality) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is measured, and in what unit. */
    record What(
            String quantity,
            @Nullable String parameter,
            @Nullable String taxon,
            String unit) {}

    ObjectNode json() {
        var node = JSON.createObjectNode().put("localId", "r-" + id).put("unit", what.unit);
        var aquo = node.putObject("aquo").put("quantity", what.quantity).put("condition", condition);
        put(aquo, "parameter", what.parameter);
        put(aquo, "taxon", what.taxon);
        put(aquo, "compartment", compartment);
        node.putObject("point").put("namespace", "NL80").put("localId", point);
        time(node);
        if (value != null) {
            node.put("value", value);
        }
        put(node, "text", text);
        put(node, "limit", limit);
        return node.put("quality", quality).put("resultOn", day.plusDays(7).toString());
    }

    private void time(ObjectNode node) {
        if (begin == null) {
            node.putObject("period").put("from", day.toString()).put("to", day.toString());
        } else if (end == null) {
            node.put("time", at(begin));
        } else {
            node.putObject("interval").put("begin", at(begin)).put("end", at(end));
        }
    }

    private String at(LocalTime time) {
        return day.atTime(time).atZone(NETHERLANDS).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
    }

    private static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    /** How a file is written. */
    record Dialect(boolean dots, char decimal, boolean dayFirst, boolean quoteAll, String lineEnd) {

        String header() {
            return cells(new Posted(
                            0,
                            new What("", null, null, ""),
                            "",
                            null,
                            "",
                            LocalDate.EPOCH,
                            null,
                            null,
                            null,
                            null,
                            null,
                            ""))
                    .keySet()
                    .stream()
                    .map(name -> dots ? name : name.replace(".", ""))
                    .collect(Collectors.joining(";"));
        }

        String line(Posted row) {
            return cells(row).values().stream().map(this::cell).collect(Collectors.joining(";"));
        }

        private String cell(String text) {
            boolean quote = quoteAll || text.contains(";") || text.contains("\"");
            return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }

        private Map<String, String> cells(Posted row) {
            var cells = new LinkedHashMap<String, String>();
            cells.put("Meetwaarde.lokaalid", "r-" + row.id);
            cells.put("Meetobject.lokaalid", row.point);
            cells.put("MonsterCompartiment.code", "");
            cells.put("AnalyseCompartiment.code", or(row.compartment));
            cells.put("Monsterophaaldatum", "");
            cells.put("Begindatum", date(row.day));
            cells.put("Begintijd", or(row.begin));
            cells.put("Einddatum", row.end == null ? "" : date(row.day));
            cells.put("Eindtijd", or(row.end));
            cells.put("Resultaatdatum", date(row.day.plusDays(7)));
            cells.put("Grootheid.code", row.what.quantity);
            cells.put("Parameter.code", or(row.what.parameter));
            cells.put("Biotaxon.naam", or(row.what.taxon));
            cells.put("Eenheid.code", row.what.unit);
            cells.put("Hoedanigheid.code", row.condition);
            cells.put("Limietsymbool", or(row.limit));
            cells.put("Numeriekewaarde", number(row.value));
            cells.put("Alfanumeriekewaarde", or(row.text));
            cells.put("Kwaliteitsoordeel.code", row.quality);
            return cells;
        }

        private String date(LocalDate day) {
            return dayFirst ? day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")) : day.toString();
        }

        private String number(@Nullable BigDecimal value) {
            return value == null ? "" : value.toPlainString().replace('.', decimal);
        }

        private static String or(@Nullable Object text) {
            return text == null ? "" : text.toString();
        }
    }
}
