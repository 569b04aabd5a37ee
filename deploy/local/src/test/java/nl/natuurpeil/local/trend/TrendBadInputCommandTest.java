package nl.natuurpeil.local.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets and people write them: read, or refused with a code, the site and the time. */
class TrendBadInputCommandTest {

    private final TrendOutput output = new TrendOutput();

    @TempDir
    private Path folder = Path.of("");

    static Stream<JsonNode> bad() {
        return ReferenceFiles.elements(ReferenceFiles.read("bad/cases.json"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badInputGetsACodeOrTotals(JsonNode example) {
        List<String> arguments = new ArrayList<>(List.of("trim", ReferenceFiles.data(example.get("data"))));
        arguments.addAll(List.of("--model", example.get("model").toString()));
        if (example.get("overdispersion").booleanValue()) {
            arguments.add("--overdispersion");
        }
        if (example.get("stepwise").booleanValue()) {
            arguments.add("--stepwise");
        }
        if (example.has("changepoints")) {
            arguments.addAll(List.of("--changepoints", ReferenceFiles.commas(example.get("changepoints"))));
        }
        if (example.has("base")) {
            arguments.addAll(List.of("--base", example.get("base").toString()));
        }

        int exit = output.run(arguments);

        JsonNode answer = output.parsed();
        boolean refused = example.get("rtrimRefuses").booleanValue()
                || example.get("id").textValue().equals("negative_count");
        assertThat(exit).isEqualTo(refused ? 2 : 0);
        if (refused) {
            assertThat(answer.get("code").textValue()).matches("[a-z0-9-]+");
            assertThat(answer.get("message").textValue()).isNotBlank();
            assertThat(answer.has("site") && answer.has("time")).isTrue();
        } else {
            JsonCloseness close = new JsonCloseness(1e-8, Set.of());
            assertThat(close.differences(
                            example.get("totals").get("imputed"),
                            answer.get("totals").get("imputed")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site,year,count|a,2001,3|a,2002,4",
                "\uFEFFsite,year,count|a,2001,3|a,2002,4|",
                "site,year,count\r|a,2001,3\r|a,2002,4\r",
                "site;year;count|a;2001;3|a;2002;4",
                "site\tyear\tcount|a\t2001\t3|a\t2002\t4",
                "\"site\",\"year\",\"count\"|\"a\",\"2001\",\"3\"|a,2002,4",
                " site , year , count| a , 2001.0 , 3 |a,2002,4",
                "note,count,year,site|\"x, y\",3,2001,a|,4,2002,a",
                "site,time,count||a,2001,3||a,2002,4|"
            })
    void files_of_spreadsheets_are_read(String text) throws IOException {
        JsonNode fit = output.json(List.of("trim", file(text), "--model", "3"));

        assertThat(fit.get("totals").get("imputed").toString()).isEqualTo("[3,4]");
        assertThat(fit.get("alpha").get("site").toString()).isEqualTo("[\"a\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            nullValues = "-",
            value = {
                "site,year|a,2001                              ! missing-column   ! - ! -",
                "site,year,count|a,MMXX,3                      ! unreadable-value ! a ! -",
                "site,year,count|a,2001.5,3                    ! unreadable-value ! a ! 2001.5",
                "site,year,count|a,2001,many                   ! unreadable-value ! a ! 2001",
                "site,year,count|a,2001,0x1p3                  ! unreadable-value ! a ! 2001",
                "site,year,count|a,2001,4d                     ! unreadable-value ! a ! 2001",
                "site;year;count|a;2001;3,5                    ! unreadable-value ! a ! 2001",
                "site,year,count|,2001,3                       ! unreadable-value ! - ! -",
                "site,year,count|a,2001|a,2002,3               ! unreadable-value ! - ! -",
                "site,year,count|a,2001,-2|a,2002,3            ! negative-count   ! a ! 2001",
                "site,year,count|a,2001,Inf|a,2002,3           ! infinite-count   ! a ! 2001",
                "site,year,count|a,2001,NA|a,2002,3            ! no-positive-count ! - ! 2001",
                "site,year,count|a,2001,2|a,2002,3|a,2002,3    ! duplicate-count  ! a ! 2002",
                "site,year,count|a,2001,1e300|a,2002,3e300     ! not-estimable    ! - ! 2001",
                "site,year,count                               ! no-data          ! - ! -",
            })
    void what_cannot_be_meant_is_refused(String text, String code, String site, Double time) throws IOException {
        assertThat(output.run(List.of("trim", file(text), "--model", "3"))).isEqualTo(2);

        JsonNode fault = output.parsed();
        assertThat(fault.get("code").textValue()).isEqualTo(code);
        assertThat(fault.get("site").textValue()).isEqualTo(site);
        assertThat(fault.get("time").isNull() ? null : fault.get("time").doubleValue())
                .isEqualTo(time);
    }

    @Test
    void text_that_is_no_utf8_is_refused_rather_than_misread() throws IOException {
        Path file = folder.resolve("latin1.csv");
        Files.write(file, "site,year,count\n\u00e9,2001,3\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(output.run(List.of("trim", file.toString()))).isEqualTo(2);
        assertThat(output.parsed().get("code").textValue()).isEqualTo("no-data");
    }

    @Test
    void a_first_year_without_counts_costs_the_index_only() throws IOException {
        String file = file("site,year,count|a,2001,0|a,2002,4|a,2003,6|b,2001,0|b,2002,5|b,2003,4");

        JsonNode fit = output.json(List.of("trim", file));

        assertThat(fit.get("totals").get("imputed").toString()).isEqualTo("[0,9,10]");
        assertThat(fit.get("index")).isEmpty();
        assertThat(output.run(List.of("trim", file, "--base", "2001"))).isEqualTo(2);
        assertThat(output.run(List.of("trim", file, "--base", "2002"))).isZero();
    }

    @Test
    void a_model_that_does_not_settle_gives_no_totals() throws IOException {
        String file = file("site,year,count|a,2001,5|a,2002,40|b,2001,10|b,2003,10|c,2001,10|c,2003,10|d,2001,10"
                + "|d,2003,10|e,2001,10|e,2003,10");

        JsonNode answer = output.json(List.of("trim", file, "--model", "1", "--serial-correlation"));

        assertThat(answer.get("converged").booleanValue()).isFalse();
        assertThat(answer.get("code").textValue()).isEqualTo("not-converged");
        assertThat(answer.get("totals").isNull()).isTrue();
    }

    private String file(String lines) throws IOException {
        return Files.writeString(folder.resolve("counts.csv"), lines.replace('|', '\n'))
                .toString();
    }
}
