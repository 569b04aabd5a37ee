package nl.natuurpeil.trend.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.natuurpeil.trend.trim.SiteCount;
import nl.natuurpeil.trend.trim.Trim;
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

/** Whether the time per site stays the same: thirty years of generated counts at ever more sites. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrimScalingBenchmark {

    private static final int YEARS = 30;

    @Param({"200", "1000", "5000", "20000", "50000"})
    public int sites;

    private List<SiteCount> counts = List.of();

    @Setup
    public void prepare() {
        counts = GeneratedCounts.of(sites, YEARS);
    }

    @Benchmark
    public TrimResult trim() {
        return Trim.fit(counts, TrimOptions.recommended());
    }
}
