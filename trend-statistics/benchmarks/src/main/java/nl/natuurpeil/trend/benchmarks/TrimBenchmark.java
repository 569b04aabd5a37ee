package nl.natuurpeil.trend.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.natuurpeil.trend.trim.SiteCount;
import nl.natuurpeil.trend.trim.Trim;
import nl.natuurpeil.trend.trim.TrimModel;
import nl.natuurpeil.trend.trim.TrimOptions;
import nl.natuurpeil.trend.trim.TrimResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** TRIM from the list of counts to the finished result, as {@code rtrim::trim()} from a data frame. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrimBenchmark {

    /** Folder of the inputs; empty for generated ones. */
    @Param("")
    public String inputs = "";

    @Param({"1000x30", "5000x30"})
    public String size = "";

    @Param
    public Fit fit = Fit.MODEL_3_ADVISED;

    private List<SiteCount> counts = List.of();

    /** What is fitted; "advised" is with overdispersion and serial correlation, as CBS advises. */
    public enum Fit {
        MODEL_2(TrimOptions.of(TrimModel.Linear.oneSlope())),
        MODEL_2_ADVISED(MODEL_2.options.withOverdispersion().withSerialCorrelation()),
        MODEL_3(TrimOptions.of(new TrimModel.TimeEffects())),
        MODEL_3_ADVISED(TrimOptions.recommended()),
        MODEL_3_ADVISED_COVARIATE(TrimOptions.recommended().withCovariates(List.of("habitat")));

        final TrimOptions options;

        Fit(TrimOptions options) {
            this.options = options;
        }
    }

    @Setup
    public void prepare() {
        counts = new Inputs(inputs).counts(size);
    }

    @Benchmark
    public TrimResult trim() {
        return Trim.fit(counts, fit.options);
    }
}
