package nl.natuurpeil.local.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.natuurpeil.local.Natuurpeil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrendCommandTest {

    private static final String COUNTS = """
            site,year,count,soil
            a,2001,10,clay
            a,2002,12,clay
            a,2003,,clay
            b,2001,20,sand
            b,2002,NA,sand
            b,2003,31,sand
            c,2001,5,clay
            c,2002,7,clay
            c,2003,8,clay
            d,2001,9,sand
            d,2002,9,sand
            d,2003,14,sand
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void trimPrintsByColumn() throws IOException {
        JsonNode fit = json("trim", file(COUNTS), "--model", "3", "--covariate", "soil", "--base", "2002", "--json");
        assertThat(fit.get("converged").booleanValue()).isTrue();
        assertThat(fit.get("nobs").intValue()).isEqualTo(10);
        assertThat(fit.get("totals").get("time")).hasSize(3);
        assertThat(fit.get("totals").get("observed").get(0).intValue()).isEqualTo(44);
        assertThat(fit.get("index").get(0).get("formal").get("imputed").get(1).doubleValue())
                .isCloseTo(1, within(1e-12));
        assertThat(fit.get("totals_by_covariate").get("category")).hasSize(6);
        assertThat(fit.get("vcov_totals_imputed")).hasSize(3);
    }

    @Test
    void trimPrintsATable() throws IOException {
        assertThat(run("trim", file(COUNTS), "--model", "2", "--changepoints", "all"))
                .isZero();
        assertThat(out.toString()).contains("4 sites, 3 times").contains("Overall trend 2001-2003");
    }

    @Test
    void badInputNamesSiteAndTime() throws IOException {
        String file = file(COUNTS + "c,2002,7,clay\n");
        assertThat(run("trim", file, "--model", "3", "--json")).isEqualTo(2);
        JsonNode fault = Columns.JSON.readTree(out.toString());
        assertThat(fault.get("code").textValue()).isEqualTo("duplicate-count");
        assertThat(fault.get("site").textValue()).isEqualTo("c");
        assertThat(fault.get("time").intValue()).isEqualTo(2002);
        assertThat(run("trim", file, "--model", "3")).isEqualTo(2);
        assertThat(err.toString()).startsWith("duplicate-count, site c, time 2002");
    }

    @Test
    void optionsOfModel2AreRefusedElsewhere() throws IOException {
        assertThat(code("trim", file(COUNTS), "--model", "3", "--changepoints", "2002"))
                .isEqualTo("changepoints-without-linear-model");
        assertThat(code("trim", file(COUNTS), "--model", "1", "--stepwise")).isEqualTo("stepwise-without-linear-model");
        assertThat(code("trim", file(COUNTS), "--model", "3", "--base", "1990")).isEqualTo("base-year-absent");
        assertThat(code("trim", file("site,year,count\na,first,2\n"))).isEqualTo("unreadable-value");
        assertThat(code("trim", file("site,count\na,2\n"))).isEqualTo("missing-column");
    }

    @Test
    void mannKendallPrintsTheTest() throws IOException {
        JsonNode test =
                json("mann-kendall", file("time,value\n2001,1\n2002,3\n2003,2\n2004,\n2005,5\n2006,6\n"), "--json");
        assertThat(test.get("S").intValue()).isEqualTo(8);
        assertThat(test.get("n").intValue()).isEqualTo(5);
        assertThat(test.get("p_exact").doubleValue()).isCloseTo(10 / 120.0, within(1e-12));
    }

    @Test
    void valuesBelowAReportingLimitSayTheRule() throws IOException {
        String file = file("time,value\n2001,<0.5\n2002,0.9\n2003,0.3\n2004,<0.1\n2005,0.7\n2006,0.6\n");
        JsonNode ties = json("mann-kendall", file, "--json");
        assertThat(ties.get("S").intValue()).isEqualTo(2);
        assertThat(ties.get("reporting_limit_rule").textValue()).isEqualTo("highest limit");
        assertThat(ties.get("censored_share").doubleValue()).isCloseTo(1 / 3.0, within(1e-15));
        out.getBuffer().setLength(0);
        JsonNode halves = json("mann-kendall", file, "--limits", "half", "--json");
        assertThat(halves.get("S").intValue()).isEqualTo(1);
        assertThat(halves.get("reporting_limit_rule").textValue()).isEqualTo("half limit");
        assertThat(code("mann-kendall", file("time,value\n2001,<\n2002,1\n2003,2\n")))
                .isEqualTo("unreadable-value");
    }

    @Test
    void aShortSeriesIsJudged() throws IOException {
        JsonNode series = json("short", file("time,value,se\n2024,13.1,0.25\n2030,13.6,0.2\n"), "--json");
        assertThat(series.get("two_point").get("difference").doubleValue()).isCloseTo(0.5, within(1e-12));
        assertThat(series.get("verdict_no_net_loss").textValue()).isEqualTo("undetermined");
    }

    @Test
    void aShortSeriesOfEightGetsARankTestToo() throws IOException {
        StringBuilder rows = new StringBuilder("year,value\n");
        double[] values = {12.1, 12.4, 12.2, 12.9, 13.0, 13.4, 13.3, 13.9};
        for (int i = 0; i < values.length; i++) {
            rows.append(2017 + i).append(',').append(values[i]).append('\n');
        }

        JsonNode series = json("short", file(rows.toString()), "--json");

        // By hand: 2 of 28 pairs fall.
        assertThat(series.get("mann_kendall").get("S").intValue()).isEqualTo(24);
        assertThat(series.get("verdict_rising").textValue()).isEqualTo("met");
        assertThat(series.get("verdict_no_net_loss").textValue()).isEqualTo("met");
    }

    @Test
    void aChangeOfMethodIsNoTrend() throws IOException {
        String file = file("time,value,method\n2018,12,aerial\n2024,13,aerial\n2030,14,satellite\n");
        assertThat(run("short", file, "--json")).isEqualTo(2);
        JsonNode fault = Columns.JSON.readTree(out.toString());
        assertThat(fault.get("code").textValue()).isEqualTo("method-changed");
        assertThat(fault.get("time").intValue()).isEqualTo(2030);
    }

    @Test
    void aStratifiedSampleGivesAreas() throws IOException {
        String file = file("stratum,weight,green,other\ngreen,0.12,66,9\nother,0.88,5,320\n");
        JsonNode area = json("short", file, "--total-area", "25000", "--json");
        assertThat(area.get("area").get(0).doubleValue()).isCloseTo(2978.4615384615386, within(1e-9));
        assertThat(area.get("se_area").get(0).doubleValue()).isCloseTo(188.33913825818607, within(1e-9));
        assertThat(code("short", file("stratum,weight,green\na,0.5,9\n"), "--total-area", "9"))
                .isEqualTo("invalid-option");
    }

    @Test
    void anIntervalIsClassified() {
        assertThat(run("classify", "--lower", "0.98", "--upper", "1.07")).isZero();
        assertThat(out.toString().strip()).isEqualTo("uncertain (onzeker)");
    }

    private String code(String... arguments) throws IOException {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        out.getBuffer().setLength(0);
        assertThat(run(all)).isEqualTo(2);
        return Columns.JSON.readTree(out.toString()).get("code").textValue();
    }

    private JsonNode json(String... arguments) throws IOException {
        assertThat(run(arguments)).isZero();
        return Columns.JSON.readTree(out.toString());
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "trend";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandLine commands = Natuurpeil.commandLine();
        return commands.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "data", ".csv"), text)
                .toString();
    }
}
