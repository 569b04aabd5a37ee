package nl.natuurpeil.local.trend;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.shortseries.StratifiedArea;

/** Areas from a map and a stratified sample, ready to print. */
record StratifiedAreaFinding(
        double totalArea, List<String> classes, double[] weights, int[][] samples, StratifiedArea area)
        implements Analysis.Finding {

    /** Reads a row per stratum of the map: its name, its share, and the sample points per true class. */
    static StratifiedAreaFinding read(CsvTable table, double totalArea) {
        String stratum = table.require("stratum");
        String weight = table.require("weight");
        List<String> classes = table.columns().stream()
                .filter(column -> !column.equals(stratum) && !column.equals(weight))
                .toList();
        double[] weights = new double[table.rows().size()];
        int[][] samples = new int[weights.length][];
        for (int row = 0; row < weights.length; row++) {
            NamedCsvRecord record = table.rows().get(row);
            String name = CsvTable.text(record, stratum);
            weights[row] = CsvTable.requiredNumber(record, weight, name);
            samples[row] = classes.stream()
                    .mapToInt(column -> CsvTable.integer(record, column, name))
                    .toArray();
        }
        if (classes.isEmpty()) {
            throw InputFault.of(FaultCode.MISSING_COLUMN, "there are no columns with sample points per true class");
        }
        return new StratifiedAreaFinding(
                totalArea, classes, weights, samples, StratifiedArea.estimate(totalArea, weights, samples));
    }

    @Override
    public ObjectNode json() {
        List<StratifiedArea.ClassArea> found = area.classes();
        ObjectNode node = Columns.object();
        node.set("total_area", Columns.number(totalArea));
        node.set("map_weights", Columns.numbers(weights));
        ArrayNode matrix = node.putArray("error_matrix");
        for (int[] row : samples) {
            ArrayNode counts = matrix.addArray();
            for (int count : row) {
                counts.add(count);
            }
        }
        node.set("class", Columns.strings(classes));
        node.set("area_proportion", Columns.column(found, StratifiedArea.ClassArea::share));
        node.set("se_proportion", Columns.column(found, StratifiedArea.ClassArea::shareStandardError));
        node.set("area", Columns.column(found, StratifiedArea.ClassArea::area));
        node.set("se_area", Columns.column(found, StratifiedArea.ClassArea::areaStandardError));
        node.set("ci95_lo", Columns.column(found, one -> one.interval().lower()));
        node.set("ci95_hi", Columns.column(found, one -> one.interval().upper()));
        node.set("overall_accuracy", Columns.number(area.overallAccuracy()));
        return node;
    }

    @Override
    public void print(TextTable text) {
        text.row("class", "share", "se", "area", "se", "lower", "upper");
        for (int k = 0; k < classes.size(); k++) {
            StratifiedArea.ClassArea found = area.classes().get(k);
            text.row(
                    classes.get(k),
                    TextTable.number(found.share()),
                    TextTable.number(found.shareStandardError()),
                    TextTable.number(found.area()),
                    TextTable.number(found.areaStandardError()),
                    TextTable.number(found.interval().lower()),
                    TextTable.number(found.interval().upper()));
        }
        text.line("The map is right for a share of %.4f", area.overallAccuracy());
    }
}
