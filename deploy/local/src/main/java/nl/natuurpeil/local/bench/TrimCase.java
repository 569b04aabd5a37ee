package nl.natuurpeil.local.bench;

import java.util.List;

/** The models that are timed; the names are those of the benchmark's parameter. */
enum TrimCase {
    MODEL_2("model 2", List.of("--model", "2")),
    MODEL_2_ADVISED("model 2, as advised", advised("2")),
    MODEL_3("model 3", List.of("--model", "3")),
    MODEL_3_ADVISED("model 3, as advised", advised("3")),
    MODEL_3_ADVISED_COVARIATE(
            "model 3, as advised, covariate",
            List.of("--model", "3", "--overdispersion", "--serial-correlation", "--covariate", "habitat"));

    private final String title;
    private final List<String> options;

    TrimCase(String title, List<String> options) {
        this.title = title;
        this.options = options;
    }

    private static List<String> advised(String model) {
        return List.of("--model", model, "--overdispersion", "--serial-correlation");
    }

    String title() {
        return title;
    }

    /** Options of {@code trend trim}. */
    List<String> options() {
        return options;
    }
}
