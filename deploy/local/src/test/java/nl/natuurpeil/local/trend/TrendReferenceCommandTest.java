package nl.natuurpeil.local.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands print as JSON has the names, nesting and numbers of the reference files. */
class TrendReferenceCommandTest {

    /** The errors of rtrim for covariate classes; the reference has the right ones beside them. */
    private static final Set<String> WRONG_IN_RTRIM =
            Set.of("/index_by_covariate/se_imp", "/totals_by_covariate/rtrim_se_imputed");

    /** The fitted totals of model 1 are equal: a slope of them is rounding. */
    private static final Set<String> ROUNDING_OF_MODEL_1 = Set.of("/overall/fitted/0");

    private final TrendOutput output = new TrendOutput();

    @TempDir
    private Path folder = Path.of("");

    static Stream<JsonNode> trim() {
        return ReferenceFiles.cases("trim");
    }

    static Stream<JsonNode> ranks() {
        return Stream.concat(ReferenceFiles.cases("mannkendall"), ReferenceFiles.cases("seasonal"));
    }

    static Stream<JsonNode> msi() {
        return ReferenceFiles.cases("msi");
    }

    static Stream<JsonNode> series() {
        return ReferenceFiles.elements(
                ReferenceFiles.read("shortseries/short_series.json").get("series"));
    }

    @ParameterizedTest
    @MethodSource("trim")
    void trimHasTheKeysOfTheReference(JsonNode example) {
        JsonNode expected = example.get("expected");
        List<String> arguments = trimArguments(example);
        for (JsonNode index : expected.get("index")) {
            JsonNode base = index.get("base");
            String asked = base.isArray() ? base.get(0) + "-" + base.get(base.size() - 1) : base.toString();
            List<String> withBase = new ArrayList<>(arguments);
            withBase.addAll(List.of("--base", asked));
            check(index, output.json(withBase).get("index").get(0), WRONG_IN_RTRIM);
        }
        for (JsonNode pieces : expected.path("overall_changepoints")) {
            List<String> inPieces = new ArrayList<>(arguments);
            inPieces.add("--overall-changepoints=" + ReferenceFiles.commas(pieces.get("changepoints")));
            check(pieces, last(output.json(inPieces).get("overall_changepoints")), WRONG_IN_RTRIM);
        }
        JsonNode rest = ((ObjectNode) expected.deepCopy()).without(List.of("index", "overall_changepoints"));
        check(
                rest,
                output.json(arguments),
                example.get("options").get("model").intValue() == 1 ? ROUNDING_OF_MODEL_1 : WRONG_IN_RTRIM);
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }

    private void check(JsonNode expected, JsonNode actual, Set<String> leftOut) {
        assertThat(new JsonCloseness(1e-8, leftOut).differences(expected, actual))
                .isEmpty();
    }

    private static List<String> trimArguments(JsonNode example) {
        JsonNode options = example.get("options");
        List<String> arguments = new ArrayList<>(List.of("trim", ReferenceFiles.data(example.get("data"))));
        arguments.addAll(List.of("--model", options.get("model").toString()));
        if (options.get("overdispersion").booleanValue()) {
            arguments.add("--overdispersion");
        }
        if (options.get("serialCorrelation").booleanValue()) {
            arguments.add("--serial-correlation");
        }
        if (options.get("weights").isTextual()) {
            arguments.addAll(List.of("--weights", options.get("weights").textValue()));
        }
        options.get("covariates").forEach(name -> arguments.addAll(List.of("--covariate", name.textValue())));
        if (options.has("changepoints")) {
            arguments.addAll(List.of("--changepoints", ReferenceFiles.commas(options.get("changepoints"))));
        }
        return arguments;
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void rankTestsHaveTheKeysOfTheReference(JsonNode example) {
        boolean seasonal = example.get("reference").has("S_by_season");

        JsonNode actual =
                output.json(List.of(seasonal ? "seasonal" : "mann-kendall", ReferenceFiles.data(example.get("data"))));

        JsonCloseness close = new JsonCloseness(1e-10, Set.of());
        assertThat(close.differences(example.get("reference"), actual)).isEmpty();
        if (!seasonal && !example.get("lag1_autocorrelation_of_detrended").isNull()) {
            JsonCloseness alike = new JsonCloseness(1e-8, Set.of("/id", "/data", "/reference"));
            assertThat(alike.differences(example, actual)).isEmpty();
        }
    }

    /** The reference draws at random where this is exact: the yearly figures agree to the error of 200 000 draws. */
    @ParameterizedTest
    @MethodSource("msi")
    void multiSpeciesIndexHasTheKeysOfTheReference(JsonNode example) {
        JsonNode options = example.get("parameters");

        JsonNode actual = output.json(List.of(
                "msi",
                ReferenceFiles.data(example.get("dataset")),
                "--base=" + options.get("SEbaseyear"),
                "--last-years=" + options.get("lastyears"),
                "--changepoint=" + options.get("changepoint"),
                "--span=" + options.get("span"),
                "--truncation=" + options.get("truncfac"),
                "--max-cv=" + options.get("maxCV")));

        assertThat(new JsonCloseness(1e-10, Set.of())
                        .differences(example.get("species_mean_cv"), actual.get("species_mean_cv")))
                .isEmpty();
        assertThat(actual.get("n_species")).isEqualTo(example.get("n_species"));
        JsonCloseness random = new JsonCloseness(0.04, Set.of("/nsim", "/seed", "/mc_error_of_log_msi"));
        assertThat(random.differences(example.get("reference"), actual)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("series")
    void shortSeriesHaveTheKeysOfTheReference(JsonNode example) throws IOException {
        StringBuilder csv = new StringBuilder("time,value,se\n");
        for (int i = 0; i < example.get("n").intValue(); i++) {
            csv.append(example.get("time").get(i)).append(',');
            csv.append(example.get("value").get(i)).append(',');
            csv.append(example.get("wls_known_se").get("se").get(i)).append('\n');
        }
        Path file = Files.writeString(folder.resolve("series.csv"), csv);

        assertThat(new JsonCloseness(1e-10, Set.of())
                        .differences(example, output.json(List.of("short", file.toString()))))
                .isEmpty();
    }
}
